/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import org.eclipse.osgi.util.NLS;

/** Texts of the network of pairings. */
public final class Messages extends NLS {

	public static String Bar_allKinds;
	public static String Bar_allLevels;
	public static String Bar_allProgrammes;
	public static String Bar_export;
	public static String Bar_fit;
	public static String Bar_fold;
	public static String Bar_in;
	public static String Bar_kind;
	public static String Bar_level;
	public static String Bar_out;
	public static String Bar_programme;
	public static String Bar_unfold;
	public static String Bar_words;
	public static String Export_failed;
	public static String Export_png;
	public static String Export_svg;
	public static String Export_tooLarge;
	public static String Network_arranging;
	public static String Network_empty;
	public static String Network_summary;
	public static String Network_title;
	public static String Pairing_comma;
	public static String Pairing_kind;
	public static String Pairing_members;
	public static String Pairing_since;
	public static String Pairings_more;
	public static String Party_hidden;
	public static String Party_level;
	public static String Tie_above;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
