/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String changesNothing;
	public static String chooseFile;
	public static String chooseKind;
	public static String chooseProgramme;
	public static String clause;
	public static String columnTwice;
	public static String columnsAll;
	public static String columnsDoubtful;
	public static String columnsLeft;
	public static String correctFirst;
	public static String datesDayMonth;
	public static String datesMonthDay;
	public static String datesUnknown;
	public static String exportOfOthers;
	public static String hundredMillionYuan;
	public static String hundredMillions;
	public static String inspecting;
	public static String keys;
	public static String keysNone;
	public static String listIsCut;
	public static String loadingMapping;
	public static String mappingFailed;
	public static String mappingGone;
	public static String mappingSaved;
	public static String millionYuan;
	public static String millions;
	public static String moneyUnstated;
	public static String nameRejects;
	public static String noColumn;
	public static String numbersAsWritten;
	public static String ones;
	public static String originGiven;
	public static String originLabel;
	public static String originSimilar;
	public static String originStamp;
	public static String originSynonym;
	public static String originValues;
	public static String outdated;
	public static String overwritesNothing;
	public static String ownExport;
	public static String readingMappings;
	public static String recognised;
	public static String rejectsIntoFile;
	public static String rejectsName;
	public static String removingMapping;
	public static String savingMapping;
	public static String separator;
	public static String stop;
	public static String targetContainer;
	public static String targetId;
	public static String targetNone;
	public static String targetOfKind;
	public static String targetSlot;
	public static String targetType;
	public static String targetVersion;
	public static String tenMillionYuan;
	public static String tenMillions;
	public static String tenThousandYuan;
	public static String tenThousands;
	public static String thousandYuan;
	public static String thousands;
	public static String trying;
	public static String tryingShort;
	public static String unitUnstated;
	public static String willAdd;
	public static String willAddTo;
	public static String willChange;
	public static String willFill;
	public static String willRefuse;
	public static String yuan;

	static {
		initializeMessages("org.jiedui.ui.sheet.model.messages", Messages.class);
	}

	private Messages() {
	}
}
