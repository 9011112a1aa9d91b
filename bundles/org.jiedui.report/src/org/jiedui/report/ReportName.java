/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report;

/** How files of reports are called where nobody says otherwise. */
public final class ReportName {

	private ReportName() {
	}

	/**
	 * A name that every computer takes.
	 *
	 * @param programme what the programme is called
	 * @param language {@code zh} or {@code en}
	 */
	public static String of(String programme, ReportTemplate template, ReportPeriod period, ReportFormat format, String language) {
		String time = period.month() == 0 ? String.valueOf(period.year()) : "%d-%02d".formatted(period.year(), period.month());
		String name = programme + " " + time + " " + template.name(language);
		return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_").strip() + "." + format.ending();
	}
}
