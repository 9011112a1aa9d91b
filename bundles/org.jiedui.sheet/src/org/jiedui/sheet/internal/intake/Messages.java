/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
public final class Messages extends NLS {

	public static String changedMeanwhile;
	public static String chooseClass;
	public static String chooseProgramme;
	public static String chooseSheet;
	public static String classMissing;
	public static String commitMessage;
	public static String conflict;
	public static String containerGone;
	public static String errorCell;
	public static String filled;
	public static String frozenField;
	public static String future;
	public static String mappingUnknown;
	public static String mappingUnwritable;
	public static String newerKept;
	public static String noIdentifier;
	public static String noKeys;
	public static String noPlace;
	public static String noSheet;
	public static String noVersion;
	public static String nothingToAdd;
	public static String objectGone;
	public static String otherClass;
	public static String otherForm;
	public static String otherObject;
	public static String programmeGone;
	public static String programmeNew;
	public static String reading;
	public static String reason;
	public static String refusedTogether;
	public static String rejectsIntoFile;
	public static String rejectsUnwritable;
	public static String rowWithoutProgramme;
	public static String sameRow;
	public static String separator;
	public static String severalObjects;
	public static String stampNewer;
	public static String tableChanged;
	public static String tooGreat;
	public static String tooSmall;
	public static String unknownClass;
	public static String valueMissing;
	public static String writing;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
