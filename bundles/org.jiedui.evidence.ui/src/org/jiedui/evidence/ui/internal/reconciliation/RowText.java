/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.reconciliation;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.StatedQualifier;
import org.jiedui.evidence.books.IndicatorNames;
import org.jiedui.evidence.comparison.Claimed;
import org.jiedui.evidence.comparison.ComparisonRow;
import org.jiedui.evidence.ui.internal.amounts.Amounts;

/** Says of a claim and of what is booked for it what people read. */
final class RowText {

	private final ValueFormat format;
	private final IndicatorNames names;
	private final Amounts amounts;

	RowText(ValueFormat format, IndicatorNames names) {
		this.format = format;
		this.names = names;
		amounts = new Amounts(format);
	}

	String indicator(ComparisonRow row) {
		return names.name(row.claimed().indicator(), Locale.getDefault());
	}

	String claimed(ComparisonRow row) {
		Claimed claimed = row.claimed();
		if (claimed.stated().high() != null) {
			return amounts.range(claimed.stated().number(), claimed.stated().high(), claimed.unit());
		}
		return amounts.number(claimed.stated().number(), claimed.unit(), Objects.requireNonNullElse(claimed.stated().qualifier(), StatedQualifier.EXACT));
	}

	String unit(ComparisonRow row) {
		return amounts.unit(row.claimed().unit());
	}

	/** Empty where nothing is booked, which is not the same as zero. */
	String booked(ComparisonRow row) {
		return row.booked().map(booked -> amounts.number(booked.number().number(), row.claimed().unit())).orElse("");
	}

	String difference(ComparisonRow row) {
		return row.difference().map(difference -> amounts.difference(difference, row.claimed().unit())).orElse("");
	}

	/** The difference in percent of what is booked. */
	String share(ComparisonRow row) {
		return row.booked().map(booked -> amounts.share(row.difference().orElse(null), booked.number().number())).orElse("");
	}

	String period(ComparisonRow row) {
		return format.text(Literals.REPORTED_FIGURE__AS_OF, row.claimed().asOf());
	}

	String basis(ComparisonRow row) {
		return format.text(Literals.REPORTED_FIGURE__BASIS, row.claimed().basis());
	}

	String verdict(ComparisonRow row) {
		return row.verdict().label(Locale.getDefault());
	}

	/** The first text, and how many more there are. */
	String sources(ComparisonRow row) {
		String first = String.valueOf(row.sources().getFirst().title());
		int more = row.sources().size() - 1;
		return more == 0 ? first : NLS.bind(Messages.sourceAndMore, first, more);
	}
}
