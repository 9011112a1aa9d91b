/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.modules;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the user's language. */
public final class Messages extends NLS {

	public static String changed;
	public static String chooseFile;
	public static String chooseFolder;
	public static String close;
	public static String column_name;
	public static String column_objects;
	public static String column_provider;
	public static String column_state;
	public static String column_version;
	public static String details_data;
	public static String details_kept;
	public static String details_news;
	public static String details_noData;
	public static String details_replaces;
	public static String details_version;
	public static String details_versionOf;
	public static String failed;
	public static String install;
	public static String installing;
	public static String list;
	public static String listing;
	public static String notNow;
	public static String nothing;
	public static String purge;
	public static String purgeCopied;
	public static String purgeNotCopied;
	public static String purgeQuestion;
	public static String purgeVerb;
	public static String purged;
	public static String purging;
	public static String remove;
	public static String removeQuestion;
	public static String removing;
	public static String restart;
	public static String source;
	public static String sourceHint;
	public static String state_available;
	public static String state_installed;
	public static String state_missing;
	public static String state_newer;
	public static String title;
	public static String unsigned;
	public static String update;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
