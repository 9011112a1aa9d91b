/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions.internal;

import java.util.regex.Pattern;

/** What people call a unit: a village, not the committee that runs it. */
final class UnitName {

	private static final Pattern VILLAGE = Pattern.compile("村?(?:村民委员会|村委会|民委员会)$");
	private static final Pattern COMMUNITY = Pattern.compile("(社区)(?:居民委员会|居委会|居民居委会)$");

	private UnitName() {
	}

	/** 和平村村委会 is 和平村, 多福巷社区居委会 is 多福巷社区; every other name is as it stands. */
	static String of(String name) {
		if (name.endsWith("居民委员会") || name.endsWith("居委会")) {
			return COMMUNITY.matcher(name).replaceFirst("$1");
		}
		return VILLAGE.matcher(name).replaceFirst("村");
	}

	/** Whether a village is a community of a town. */
	static boolean isCommunity(String name) {
		return name.contains("社区") || name.endsWith("居民委员会") || name.endsWith("居委会");
	}
}
