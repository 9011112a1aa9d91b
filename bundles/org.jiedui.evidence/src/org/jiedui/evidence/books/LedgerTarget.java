/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.MetricTraits;

/**
 * Where the ledgers keep what an indicator is about: a number that a class declares, see {@code metric.ID.indicators} in
 * {@link org.jiedui.model.vocabulary.Vocabulary}.
 *
 * @param metric the number
 */
public record LedgerTarget(MetricTraits metric) {

	/** What is measured or counts for itself, and is never compared with anything else: 人 with 人次 least of all. */
	private static final Set<String> APART = Set.of("CNY", "USD", "HKD", "EUR", "JPY", "人", "人次", "人(次)", "户", "户次", "%", "‰", "百分点", "倍",
			"番", "亩", "公顷", "平方公里", "平方米", "米", "公里", "里", "公斤", "千克", "斤", "吨", "年", "个月", "天", "小时", "岁");

	/** The class of the entries. */
	public EClass type() {
		return metric.type();
	}

	/** The number of an entry; empty where the entries themselves are counted. */
	public Optional<EStructuralFeature> feature() {
		return metric.figure();
	}

	/** Whether an entry can be made of a claim: the claim is a number of it, not how many there are. */
	public boolean canBeMade() {
		return feature().isPresent() && !type().isAbstract();
	}

	/** The unit of the number; empty for mere counts. */
	public Optional<Unit> unit() {
		return feature().flatMap(each -> each.getEType().getInstanceClass() == Money.class ? Optional.of(Unit.YUAN)
				: new FeatureTraits(each).unit().map(Unit::new));
	}

	/**
	 * Whether claims of a unit can be compared with it: the unit is the same, or both are words that only count, such as 项 and 个.
	 *
	 * @param claimed null for a bare number
	 */
	public boolean accepts(Unit claimed) {
		String own = unit().map(LedgerTarget::symbol).orElse("个");
		String other = claimed == null ? "个" : symbol(claimed);
		return own.equals(other) || !APART.contains(own) && !APART.contains(other);
	}

	/** 名 and 位 count persons, each once. */
	private static String symbol(Unit unit) {
		return "名".equals(unit.symbol()) || "位".equals(unit.symbol()) ? Unit.PERSONS.symbol() : unit.symbol();
	}
}
