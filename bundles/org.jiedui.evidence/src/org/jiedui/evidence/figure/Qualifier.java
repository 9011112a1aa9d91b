/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.figure;

/** How exact a text is about a quantity. */
public enum Qualifier {
	/** Nothing restricts it. */
	EXACT("exact"),
	/** 多, 余, 超, 逾: it is more. */
	MORE("more"),
	/** 近: it is a little less. */
	NEARLY("nearly"),
	/** 约, 左右: it may be more or less. */
	ABOUT("about"),
	/** 不少于, 以上: this or more. */
	AT_LEAST("atLeast"),
	/** 不超过, 以内: this or less. */
	AT_MOST("atMost"),
	/** 不足, 不到: it is less. */
	LESS("less");

	private final String code;

	Qualifier(String code) {
		this.code = code;
	}

	/** As files write it. */
	public String code() {
		return code;
	}
}
