/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.value.Sum;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.talent.Posting;
import org.jiedui.talent.Quota;
import org.jiedui.talent.TalentPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** How many persons are to be sent in the newest year with quotas, and how many were. */
@Component
public final class QuotaMetric implements Metric {

	private static final int AFTER_POSTINGS = 5000;

	@Override
	public String id() {
		return "talent.quotas";
	}

	@Override
	public int order() {
		return AFTER_POSTINGS;
	}

	@Override
	public String label() {
		return Messages.Quota_label;
	}

	@Override
	public String ledger() {
		return "quotas";
	}

	@Override
	public List<EClass> types() {
		return List.of(Literals.QUOTA, Literals.POSTING);
	}

	@Override
	public Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today) {
		List<Quota> quotas = only(Quota.class, roots).stream().filter(quota -> quota.getYear() != null && quota.getNumber() != null).toList();
		List<Integer> years = quotas.stream().map(quota -> quota.getYear().year()).sorted().toList();
		if (years.isEmpty()) {
			return Optional.empty();
		}
		Integer year = years.stream().filter(each -> each <= today.getYear()).reduce((earlier, later) -> later).orElse(years.getFirst());
		List<Posting> postings = only(Posting.class, roots);
		Sum wanted = new Sum();
		Sum sent = new Sum();
		quotas.stream().filter(quota -> quota.getYear().year() == year).forEach(quota -> {
			wanted.add(quota.getNumber());
			sent.add(new Fulfilment(quota).sent(postings));
		});
		String actual = new ValueFormat(new Labels(Locale.getDefault()), MoneyScale.YUAN).text(Literals.QUOTA__NUMBER, sent.quantity());
		return Optional.of(new MetricValue(wanted.quantity(), Unit.PERSONS, NLS.bind(Messages.Quota_remark, year.toString(), actual)));
	}

	private static <T> List<T> only(Class<T> type, Collection<? extends EObject> roots) {
		return roots.stream().filter(type::isInstance).map(type::cast).toList();
	}
}
