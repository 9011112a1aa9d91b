/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String nothingSelected;
	public static String noHistory;
	public static String historyOf;
	public static String older;
	public static String reading;
	public static String moreObjects;
	public static String added;
	public static String removed;
	public static String removedObject;
	public static String listSeparator;
	public static String columnTime;
	public static String columnAuthor;
	public static String columnReason;
	public static String columnObject;
	public static String columnField;
	public static String columnBefore;
	public static String columnAfter;
	public static String revert;
	public static String revertTitle;
	public static String revertQuestion;
	public static String revertVerb;
	public static String reverting;
	public static String revertReason;
	public static String notReverted;
	public static String revertedAlready;
	public static String revertedPartly;
	public static String obstacleChanged;
	public static String obstacleChangedWhole;
	public static String obstacleGone;
	public static String obstacleMoved;
	public static String obstacleContainer;
	public static String obstacleOccupied;
	public static String obstacleInUse;
	public static String obstacleTarget;
	public static String obstacleOrder;
	public static String obstacleRule;

	static {
		initializeMessages("org.jiedui.ui.views.history.messages", Messages.class);
	}

	private Messages() {
	}
}
