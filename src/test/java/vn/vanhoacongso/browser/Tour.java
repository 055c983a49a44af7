package vn.vanhoacongso.browser;

import java.util.List;

/** Who looks at which pages; together they show every page template, empty and filled, allowed and refused. */
record Tour(String account, List<String> paths) {

    static final String SEASON = "{ky}";
    static final String APPRAISED = "{dang-tham-dinh}";
    static final String SETTLED = "{cho-hoi-dong}";
    static final String USER = "{nguoi-dung}";

    static final List<String> ANYBODY =
            List.of("/dang-nhap", "/dang-nhap?ve=/xep-hang", "/tro-giup", "/tro-giup/thuat-ngu");

    static final List<Tour> ALL = List.of(
            new Tour(
                    "canbo.donvi",
                    List.of(
                            "/viec-can-lam",
                            "/cham-diem/2022",
                            "/cham-diem/2022/HH-PTCKH",
                            "/cham-diem/2022/HH-PTCKH?hien=can-sua",
                            "/cham-diem/2021/HH-PTCKH",
                            "/cham-diem/2022/HH-PTCKH/kiem-tra",
                            "/cham-diem/2022/HH-PTCKH/minh-chung/A1.1",
                            "/cham-diem/2022/HH-PTCKH/lich-su",
                            "/don-vi",
                            "/don-vi?tim=zzzz",
                            "/don-vi/HH-PTCKH",
                            "/don-vi/HH",
                            "/xep-hang/2021",
                            "/xep-hang/2021?tim=zzzz",
                            "/xep-hang/2021/HH-PTCKH",
                            "/xep-hang/2022",
                            "/bo-tieu-chi",
                            "/bo-tieu-chi/HC/2021",
                            "/tai-khoan",
                            "/tai-khoan/mat-khau",
                            "/quan-tri/nguoi-dung",
                            "/cham-diem/2022/YY-PNV",
                            "/khong-co-trang-nay")),
            new Tour("thutruong.donvi", List.of("/viec-can-lam", "/cham-diem/{ky}/HH-PTCKH/kiem-tra")),
            new Tour(
                    "canbo.haihau",
                    List.of(
                            "/viec-can-lam",
                            "/cham-diem/2022",
                            "/cham-diem/2022?ten=zzzz",
                            "/cham-diem/2022/theo-tieu-chi/A1.1",
                            "/cham-diem/2022/theo-tieu-chi/B4.1",
                            "/tien-do/2022",
                            "/cham-diem/{ky}/HH-PNV/kiem-tra",
                            "/tong-quan/2022")),
            new Tour(
                    "thamdinh.haihau",
                    List.of(
                            "/viec-can-lam",
                            "/tham-dinh",
                            "/tham-dinh?ten=zzzz",
                            "/tham-dinh/{ky}/HH-PNV",
                            "/tham-dinh/{ky}/{dang-tham-dinh}",
                            "/tham-dinh/{ky}/{dang-tham-dinh}?hien=tat-ca",
                            "/tong-quan/2022")),
            new Tour("thamdinh.tinh", List.of("/viec-can-lam", "/tham-dinh", "/tham-dinh/{ky}/HH-PNV")),
            new Tour(
                    "hoidong.tinh",
                    List.of(
                            "/viec-can-lam",
                            "/hoi-dong",
                            "/hoi-dong/2021",
                            "/hoi-dong/{ky}",
                            "/hoi-dong/{ky}/{cho-hoi-dong}")),
            new Tour(
                    "lanhdao.tinh",
                    List.of(
                            "/tong-quan/2022",
                            "/tong-quan/2021",
                            "/tong-quan/2022?trinh-chieu=1",
                            "/xep-hang/2022",
                            "/xep-hang/2021",
                            "/viec-can-lam")),
            new Tour(
                    "quantri",
                    List.of(
                            "/viec-can-lam",
                            "/quan-tri/nguoi-dung",
                            "/quan-tri/nguoi-dung?tim=zzzz",
                            "/quan-tri/nguoi-dung/moi",
                            "/quan-tri/nguoi-dung/{nguoi-dung}",
                            "/quan-tri/nguoi-dung/{nguoi-dung}/vai-tro/moi",
                            "/quan-tri/ky",
                            "/quan-tri/ky/moi")),
            new Tour("kiemtra", List.of("/viec-can-lam", "/nhat-ky", "/cham-diem/2022/HH-PTCKH")));
}
