/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jiedui.evidence.internal.repair.Repair.Counter;
import org.jiedui.evidence.source.Damage;
import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.RepairKind;
import org.jiedui.evidence.spi.Extract;
import org.jiedui.evidence.spi.Extract.Aside;

/** All repairs in the order in which one needs the other. For any thread. */
public final class Repairs {

	private final List<Repair> repairs = List.of(new EncodingRepair(), new WidthRepair(), new PronunciationRepair(), new TraditionalRepair(),
			new PunctuationRepair(), new BlankRepair());

	/** Repairs what a file contains. */
	public Repaired repair(Extract extract) {
		Reading reading = extract.reading();
		Map<RepairKind, Integer> counts = new EnumMap<>(RepairKind.class);
		for (Repair each : repairs) {
			Counter counter = new Counter();
			reading = each.repair(reading, counter);
			if (counter.count() > 0) {
				counts.put(each.kind(), counter.count());
			}
		}
		List<Damage> damages = new DamageSearch().find(reading, extract.original());
		return new Repaired(reading, counts, damages, moved(extract, reading));
	}

	/** Parts are told by their place in the reading, which repairs move; the origins stay. */
	private static List<Aside> moved(Extract extract, Reading repaired) {
		if (extract.aside().isEmpty() || repaired == extract.reading()) {
			return extract.aside();
		}
		return extract.aside().stream().map(each -> new Aside(place(repaired, extract.reading(), each.start()),
				place(repaired, extract.reading(), each.end())))
				.toList();
	}

	private static int place(Reading repaired, Reading before, int index) {
		if (index >= before.length()) {
			return repaired.length();
		}
		int origin = before.origin(index);
		int low = 0;
		int high = repaired.length();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (repaired.origin(middle) < origin) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
