/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.progress;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

	public static String allParties;
	public static String before;
	public static String changes;
	public static String close;
	public static String columnAfter;
	public static String columnBefore;
	public static String columnDue;
	public static String columnField;
	public static String columnItem;
	public static String columnResponsible;
	public static String columnRow;
	public static String columnTarget;
	public static String deliver;
	public static String deliverTip;
	public static String delivered;
	public static String empty;
	public static String everybody;
	public static String exists;
	public static String fileName;
	public static String milestone;
	public static String month;
	public static String monthLabel;
	public static String nothing;
	public static String open;
	public static String party;
	public static String plan;
	public static String readBack;
	public static String readBackTitle;
	public static String reading;
	public static String refused;
	public static String replace;
	public static String saveFirst;
	public static String sendOut;
	public static String sending;
	public static String sent;
	public static String take;
	public static String taken;
	public static String target;
	public static String title;
	public static String unavailable;
	public static String unsaved;
	public static String workbooks;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
