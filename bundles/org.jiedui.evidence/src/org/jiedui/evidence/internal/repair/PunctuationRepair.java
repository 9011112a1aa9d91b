/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.RepairKind;

/** Of punctuation that is doubled the last sign remains: it is the one that was there before something added a comma. */
final class PunctuationRepair implements Repair {

	private static final String SIGNS = ",，、;；:：。";

	@Override
	public RepairKind kind() {
		return RepairKind.PUNCTUATION;
	}

	@Override
	public Reading repair(Reading reading, Counter places) {
		String text = reading.text();
		ReadingBuilder repaired = new ReadingBuilder(text.length());
		for (int index = 0; index < text.length(); index++) {
			char each = text.charAt(index);
			boolean doubled = repaired.length() > 0 && SIGNS.indexOf(each) >= 0 && SIGNS.indexOf(repaired.last()) >= 0;
			if (doubled) {
				places.add();
				repaired.replaceLast(each, reading.origin(index));
			} else {
				repaired.append(each, reading.origin(index));
			}
		}
		return repaired.build();
	}
}
