package vn.vanhoacongso.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The seasons that have begun, for pages that show results. */
public interface RankedSeasons {

    /** Newest first, without those still in preparation. */
    List<RankedSeason> newestFirst();

    /** The season with this code; NotFoundException where there is none or it has not begun. */
    RankedSeason require(String code);

    /** The last published season before this one. */
    @Nullable
    RankedSeason publishedBefore(RankedSeason season);
}
