/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String title;
	public static String sourceTitle;
	public static String sourceHint;
	public static String file;
	public static String browse;
	public static String sheet;
	public static String rowsAre;
	public static String programme;
	public static String encoding;
	public static String separatedBy;
	public static String asInFile;
	public static String tables;
	public static String allFiles;
	public static String register;
	public static String newProgramme;
	public static String asRowsSay;
	public static String comma;
	public static String semicolon;
	public static String tabulator;
	public static String bar;
	public static String columnsTitle;
	public static String columnsHint;
	public static String mapping;
	public static String asProposed;
	public static String remember;
	public static String forget;
	public static String rememberTitle;
	public static String rememberQuestion;
	public static String rememberBlank;
	public static String columnHeading;
	public static String columnSample;
	public static String columnTarget;
	public static String columnSure;
	public static String columnReading;
	public static String columnNote;
	public static String becomes;
	public static String unit;
	public static String dates;
	public static String isKey;
	public static String isKeyTip;
	public static String trialTitle;
	public static String trialHint;
	public static String added;
	public static String changed;
	public static String unchanged;
	public static String refused;
	public static String skipped;
	public static String all;
	public static String counted;
	public static String errors;
	public static String warnings;
	public static String notes;
	public static String anyRemark;
	public static String wordsHint;
	public static String row;
	public static String outcome;
	public static String what;
	public static String changesOrReason;
	public static String separator;
	public static String oldToNew;
	public static String empty;
	public static String about;
	public static String field;
	public static String inBooks;
	public static String inFile;
	public static String remarks;
	public static String decide;
	public static String homonymsOpen;
	public static String homonymsDecided;
	public static String homonymsTitle;
	public static String homonymsQuestion;
	public static String undecided;
	public static String tryAgain;
	public static String importGood;
	public static String writeRejects;
	public static String inYuan;

	static {
		initializeMessages("org.jiedui.ui.sheet.pages.messages", Messages.class);
	}

	private Messages() {
	}
}
