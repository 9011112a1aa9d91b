/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

/** Something cannot be assumed. */
public class AssumptionException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Sentence sentence;

	/** @param sentence names the indicator and the remedy */
	public AssumptionException(Sentence sentence) {
		super(sentence.key());
		this.sentence = sentence;
	}

	/** What is wrong, for a language of one's choice. */
	public Sentence sentence() {
		return sentence;
	}
}
