/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.ColumnChoice.Origin;
import org.jiedui.sheet.DateOrder;
import org.jiedui.sheet.Magnitude;
import org.jiedui.sheet.Target;

/** How what a column becomes is called. */
public final class ColumnWords {

	private final Labels labels;
	private final EClass type;

	/** @param type what the rows are */
	ColumnWords(Labels labels, EClass type) {
		this.labels = labels;
		this.type = type;
	}

	/** The label of the field; of one that only some kinds have, with these. */
	public String target(Target target) {
		return switch (target.kind()) {
			case FEATURE -> feature(target.feature());
			case ID -> Messages.targetId;
			case VERSION -> Messages.targetVersion;
			case TYPE -> Messages.targetType;
			case CONTAINER -> Messages.targetContainer;
			case SLOT -> Messages.targetSlot;
			case NONE -> Messages.targetNone;
		};
	}

	private String feature(EStructuralFeature feature) {
		String label = labels.label(feature);
		EClass owner = feature.getEContainingClass();
		return owner.isSuperTypeOf(type) ? label : NLS.bind(Messages.targetOfKind, label, labels.label(owner));
	}

	/** Whether somebody who types this may mean the target: by label in the language of the screen, or by technical name. */
	public boolean matches(Target target, String typed) {
		String part = typed.strip().toLowerCase(Locale.ROOT);
		return Stream.of(target(target), target.key()).anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(part));
	}

	/** How sure it is that the column is this. */
	public String certainty(Origin origin) {
		return switch (origin) {
			case STAMP -> Messages.originStamp;
			case GIVEN -> Messages.originGiven;
			case LABEL -> Messages.originLabel;
			case SYNONYM -> Messages.originSynonym;
			case SIMILAR -> Messages.originSimilar;
			case VALUES -> Messages.originValues;
			case NONE -> "";
		};
	}

	/** The unit of numbers; null is the unit of the field itself. */
	public String magnitude(Target target, Magnitude magnitude) {
		boolean money = isMoney(target);
		if (magnitude == null) {
			return money ? Messages.moneyUnstated : Messages.numbersAsWritten;
		}
		return switch (magnitude) {
			case ONE -> money ? Messages.yuan : Messages.ones;
			case THOUSAND -> money ? Messages.thousandYuan : Messages.thousands;
			case TEN_THOUSAND -> money ? Messages.tenThousandYuan : Messages.tenThousands;
			case MILLION -> money ? Messages.millionYuan : Messages.millions;
			case TEN_MILLION -> money ? Messages.tenMillionYuan : Messages.tenMillions;
			case HUNDRED_MILLION -> money ? Messages.hundredMillionYuan : Messages.hundredMillions;
		};
	}

	/** The order of day and month in words. */
	public String dates(DateOrder order) {
		return switch (order) {
			case UNKNOWN -> Messages.datesUnknown;
			case MONTH_DAY -> Messages.datesMonthDay;
			case DAY_MONTH -> Messages.datesDayMonth;
		};
	}

	/** The units to choose among; empty where the field takes no number. */
	public List<Magnitude> magnitudes(Target target) {
		return isNumber(target) ? List.of(Magnitude.values()) : List.of();
	}

	/** Whether the field takes a date, so that the order of day and month matters. */
	public boolean isDate(Target target) {
		Class<?> values = values(target);
		return values == PartialDate.class || values == LocalDate.class;
	}

	static boolean isMoney(Target target) {
		return values(target) == Money.class;
	}

	private static boolean isNumber(Target target) {
		Class<?> values = values(target);
		return values != null && !target.feature().isMany()
				&& (values == Money.class || values == Quantity.class || Number.class.isAssignableFrom(values) || values == int.class
						|| values == long.class || values == double.class);
	}

	private static Class<?> values(Target target) {
		boolean value = target.kind() == Target.Kind.FEATURE && !(target.feature() instanceof EReference);
		return value ? target.feature().getEType().getInstanceClass() : null;
	}
}
