package vn.vanhoacongso.assessment.web;

import java.util.List;
import vn.vanhoacongso.web.TimelineItem;

/** The way of one file so far, newest step first. */
public record HistoryPage(String title, String stage, String stageTone, List<TimelineItem> items) {}
