package vn.vanhoacongso.runtime;

import java.time.Duration;

/** How far the office's day lies from system time. */
interface BusinessOffset {

    Duration value();

    void set(Duration offset);

    boolean isSet();
}
