/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.system;

import org.eclipse.osgi.util.NLS;

/** Sentences about files of indicator systems. */
public final class Messages extends NLS {

	public static String emptyInterval;
	public static String fewLevels;
	public static String floorAboveCap;
	public static String gap;
	public static String gradeAbove;
	public static String grades;
	public static String lacks;
	public static String missing;
	public static String noJson;
	public static String noLevelAtTop;
	public static String noList;
	public static String noNumber;
	public static String noObject;
	public static String noSystem;
	public static String noTarget;
	public static String noText;
	public static String noWeight;
	public static String overlap;
	public static String place;
	public static String placeOfIndicator;
	public static String pointsOutside;
	public static String sameId;
	public static String sameLevel;
	public static String sumOfAll;
	public static String sumOfParts;
	public static String targetOfMetric;
	public static String targetOfPlan;
	public static String twice;
	public static String unknownKey;
	public static String unknownMetric;
	public static String unknownWord;
	public static String unreadable;
	public static String wordsNeedEntry;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
