package vn.vanhoacongso.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list with what a pager needs; pages are counted from 1. */
public record PageOf<T>(List<T> rows, int page, int size, long total) {

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public <R> PageOf<R> map(Function<? super T, ? extends R> mapping) {
        return new PageOf<>(rows.stream().<R>map(mapping).toList(), page, size, total);
    }
}
