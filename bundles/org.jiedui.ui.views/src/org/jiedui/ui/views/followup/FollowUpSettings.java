/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What the user wants to be reminded of. */
record FollowUpSettings(IEclipsePreferences own, IEclipsePreferences standard) {

	/** Where it is kept. */
	static final String NODE = "org.jiedui.ui.views";
	static final String REMIND = "followUp.remind";
	static final String DAYS = "followUp.days";
	static final String NAMES = "followUp.names";

	private static final int WEEK = 7;

	/** That of the workspace. */
	static FollowUpSettings ofWorkspace() {
		IEclipsePreferences standard = DefaultScope.INSTANCE.getNode(NODE);
		standard.putBoolean(REMIND, true);
		standard.putInt(DAYS, WEEK);
		standard.put(NAMES, "");
		return new FollowUpSettings(InstanceScope.INSTANCE.getNode(NODE), standard);
	}

	/** Whether to remind at the start. */
	boolean reminds() {
		return own.getBoolean(REMIND, standard.getBoolean(REMIND, true));
	}

	/** So many days ahead. */
	int days() {
		return Math.max(0, own.getInt(DAYS, standard.getInt(DAYS, WEEK)));
	}

	/** What the user and his parties are called; empty where he does not say. */
	Set<String> names() {
		return Stream.of(own.get(NAMES, "").split("[,，、;；]")).map(String::strip).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
	}
}
