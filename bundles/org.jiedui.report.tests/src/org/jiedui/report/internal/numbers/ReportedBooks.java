/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.plan.PlanTasks;
import org.jiedui.core.plan.TargetFigure;
import org.jiedui.core.plan.Targets;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Target;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.section.ChartSection;

/** The books that a report tells of, all loaded, and the words in which it tells. */
final class ReportedBooks {

	private final ReportOrder order;
	private final Texts texts;
	private final LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());
	private final List<EObject> roots;

	ReportedBooks(Session session, ReportOrder order) {
		this.order = order;
		texts = new Texts(ChartSection.class, order.language());
		roots = session.load(Query.of(Literals.PROGRAMME_RECORD).within(order.programme().part()));
	}

	ReportOrder order() {
		return order;
	}

	boolean isChinese() {
		return "zh".equals(order.language());
	}

	ValueFormat format() {
		return order.format();
	}

	Labels labels() {
		return format().labels();
	}

	/** Captions and words of sections. */
	Texts texts() {
		return texts;
	}

	LedgerCatalog catalog() {
		return catalog;
	}

	/** All records of the programme. */
	List<EObject> roots() {
		return roots;
	}

	/** The ledger of a class that is called so. */
	Optional<Ledger> ledger(String plural) {
		return catalog.ofProgrammes().stream().filter(each -> labels().plural(each.type()).equals(plural)).findFirst();
	}

	LoadedLedger loaded(Ledger ledger) {
		return loaded(ledger, format());
	}

	/** @param format how its values look */
	LoadedLedger loaded(Ledger ledger, ValueFormat format) {
		return new LoadedLedger(ledger, roots.stream().filter(ledger.type()::isInstance).toList(), AnnualReport.YEAR, format);
	}

	/** What reports add up of a class. */
	static List<EStructuralFeature> figures(EClass type) {
		ClassTraits traits = new ClassTraits(type);
		List<EStructuralFeature> figures = new ArrayList<>(traits.totals());
		traits.metrics().forEach(metric -> metric.figure().ifPresent(figures::add));
		return figures.stream().filter(each -> Qualified.class.isAssignableFrom(each.getEType().getInstanceClass())).distinct().toList();
	}

	/** Of the year. */
	Stream<AnnualPlan> plans() {
		return roots.stream().filter(AnnualPlan.class::isInstance).map(AnnualPlan.class::cast).filter(plan -> plan.getYear() == AnnualReport.YEAR);
	}

	/** What the plans of the year promise. */
	List<Target> targets() {
		return plans().flatMap(plan -> PlanTasks.of(plan).stream()).flatMap(task -> task.getTargets().stream()).toList();
	}

	/** What is reached of a target at the end of the period. */
	TargetFigure measure(Target target) {
		return new Targets(catalog, format(), order.workspace(), order.programme().part()).measure(target, AnnualReport.YEAR, order.period().end());
	}
}
