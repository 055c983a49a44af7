package vn.vanhoacongso.interruption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What comes between a typist and the server. */
enum Interruption {
    NETWORK,
    TAB,
    SESSION,
    SERVER;

    /** Five in a hundred are killed servers, the others come by chance; the seed decides the order. */
    static List<Interruption> mixed(int count, Random random) {
        var all = new ArrayList<Interruption>();
        for (int at = 0; at < Math.max(1, count / 20); at++) {
            all.add(SERVER);
        }
        while (all.size() < count) {
            var chance = random.nextInt(19);
            all.add(chance < 8 ? NETWORK : chance < 15 ? TAB : SESSION);
        }
        Collections.shuffle(all, random);
        return all;
    }
}
