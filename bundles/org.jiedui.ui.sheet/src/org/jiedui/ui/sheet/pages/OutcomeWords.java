/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.spi.exchange.FieldChange;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.images.Icon;

/**
 * How outcomes are told.
 *
 * @param labels the language of the screen
 */
record OutcomeWords(Labels labels) {

	static String kind(Kind kind) {
		return switch (kind) {
			case ADDED -> Messages.added;
			case CHANGED -> Messages.changed;
			case UNCHANGED -> Messages.unchanged;
			case REFUSED -> Messages.refused;
			case SKIPPED -> Messages.skipped;
		};
	}

	static String tier(Tier tier) {
		return switch (tier) {
			case ERROR -> Messages.errors;
			case WARNING -> Messages.warnings;
			case NOTE -> Messages.notes;
		};
	}

	/** Null for what needs no sign. */
	static Icon icon(RowOutcome row) {
		if (row.kind() == Kind.REFUSED) {
			return Icon.ERROR;
		}
		if (row.hasWarning()) {
			return Icon.WARNING;
		}
		return switch (row.kind()) {
			case ADDED -> Icon.ADD;
			case CHANGED -> Icon.EDIT;
			default -> null;
		};
	}

	/** In one line: why a row is refused, else what changes, else what is to be told. */
	String line(RowOutcome row) {
		if (row.kind() == Kind.REFUSED) {
			return row.remarks().stream().filter(each -> each.tier() == Tier.ERROR).map(OutcomeWords::remark).collect(Collectors.joining("  "));
		}
		String remarks = row.remarks().stream().filter(each -> each.tier() != Tier.NOTE || row.kind() == Kind.SKIPPED).map(OutcomeWords::remark)
				.collect(Collectors.joining("  "));
		if (!remarks.isEmpty() || row.kind() != Kind.CHANGED) {
			return remarks;
		}
		return row.changes().stream().map(this::change).collect(Collectors.joining(Messages.separator));
	}

	/** The label of a field; of money with the unit, which the texts of values leave out. */
	String field(EStructuralFeature feature) {
		String label = labels.label(feature);
		return feature.getEType().getInstanceClass() == Money.class ? NLS.bind(Messages.inYuan, label) : label;
	}

	private String change(FieldChange change) {
		return NLS.bind(Messages.oldToNew, new Object[] { field(change.feature()), change.before().isEmpty() ? Messages.empty : change.before(),
				change.after().isEmpty() ? Messages.empty : change.after() });
	}

	static String remark(Remark remark) {
		return remark.heading().isEmpty() ? remark.message() : NLS.bind(Messages.about, remark.heading(), remark.message());
	}
}
