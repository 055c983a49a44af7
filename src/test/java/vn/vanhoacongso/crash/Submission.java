package vn.vanhoacongso.crash;

/** One file that waits for its head: where it is, and with which grant the head may send it. */
record Submission(String season, String unit, String account, long grant) {

    String address() {
        return "/cham-diem/" + season + "/" + unit;
    }
}
