package vn.vanhoacongso.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the clerk of the main job answers, cell by cell in the order of the sheet, with every kind of leaf. */
final class Answers {

    private Answers() {}

    /**
     * The points by hand: A 23,54 of 27 (A4.1 does not apply), B 29,35 of 36 without B2.2, which the appraiser gives,
     * and C 25,00 of 29 without C5.4, which the portal gives; the comments show each leaf.
     */
    static Map<String, String> byHand() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("A1.1/level", "good"); // 3,00
        ratio(cells, "A1.2", 73, 75); // 4 × 73/75 = 3,893 → 3,89
        ratio(cells, "A2.1", 18, 20); // 3 × 0,9 = 2,70
        ratio(cells, "A2.2", 15, 20); // 3 × 0,75 = 2,25
        ratio(cells, "A3.1", 16, 20); // 80% of a target of 80% = 3,00
        ratio(cells, "A3.2", 9, 10); // 2 × 0,9 = 1,80
        ratio(cells, "A4.1", 0, 0); // nothing to measure: does not apply, 3 points less to reach
        ratio(cells, "A4.2", 30, 100); // 30% of a target of 60%: 2 × 0,5 = 1,00
        ratio(cells, "A4.3", 90, 100); // target reached = 2,00
        ratio(cells, "A5.1", 95, 100); // 2 × 0,95 = 1,90
        ratio(cells, "A5.2", 20, 20); // 2,00                                         A: 23,54
        checks(cells, "B1.1", "inForce", "sanctions"); // 1,50 + 0,75 = 2,25
        checks(cells, "B1.2", "plan", "registration"); // 2,00
        ratio(cells, "B1.3", 20, 20); // 1,00
        ratio(cells, "B2.1", 19, 20); // 4 × 0,95 = 3,80
        checks(cells, "B3.1", "posted"); // 1,00
        cells.put("B3.2/events", "1"); // 3 − 1 = 2,00
        ratio(cells, "B3.3", 4, 5); // 3 × 0,8 = 2,40
        cells.put("B4.1/level", "full"); // 2,00
        cells.put("B4.2/events", "1"); // 2 − 0,5 = 1,50
        checks(cells, "B5.1", "flag", "emblem", "nameplate", "plan"); // 4 × 0,6 = 2,40
        cells.put("B5.2/level", "good"); // 2,00
        checks(cells, "B5.3", "security", "fire"); // 1,50
        ratio(cells, "B6.1", 18, 20); // 90% of a target of 90% = 2,00
        cells.put("B6.2/events", "0"); // 2,00
        cells.put("B6.3/count", "3"); // 3 × 0,5 = 1,50                               B: 29,35
        ratio(cells, "C1.1", 20, 20); // 3,00
        cells.put("C1.2/reprimand", "1"); // 5 − 1 = 4,00
        cells.put("C1.2/warning", "0");
        cells.put("C1.2/salaryStep", "0");
        cells.put("C1.2/demotion", "0");
        cells.put("C1.2/dismissal", "0");
        checks(cells, "C2.1", "conference", "democracy"); // 3,00
        cells.put("C2.2/events", "0"); // 4,00
        cells.put("C3.1/answer", "yes"); // 2,00
        cells.put("C3.2/level", "good"); // 2,00
        cells.put("C4.1/level", "good"); // 1,50
        cells.put("C4.2/level", "excellent"); // 2,00
        cells.put("C5.1/count", "1"); // 1,00
        cells.put("C5.2/count", "2"); // 2,00
        cells.put("C5.3/count", "1"); // 0,50                                         C: 25,00
        return cells;
    }

    private static void ratio(Map<String, String> cells, String leaf, int numerator, int denominator) {
        cells.put(leaf + "/numerator", Integer.toString(numerator));
        cells.put(leaf + "/denominator", Integer.toString(denominator));
    }

    private static void checks(Map<String, String> cells, String leaf, String... items) {
        for (var item : items) {
            cells.put(leaf + "/" + item, "1");
        }
    }
}
