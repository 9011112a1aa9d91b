/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.appraisal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.MetricTraits;
import org.jiedui.model.vocabulary.Requirement;

/**
 * The records behind a key number, where they are few enough to be looked at one by one.
 *
 * @param session loads them
 * @param programme whose
 * @param catalog all ledgers
 */
record CountedRecords(Session session, ObjectId programme, LedgerCatalog catalog) {

	/** Who has more looks at the ledger. */
	private static final int FEW = 20;
	/** Of a class with more objects none is loaded to see whether few of them are of the year. */
	private static final long LOADED = 200;

	/** @param id of the key number */
	List<ProgrammeRecord> behind(String id, int year) {
		String[] parts = id.split("\\.");
		String reach = parts[parts.length - 1].toLowerCase(Locale.ROOT);
		if (parts.length != 3 || !reach.equals("year") && !reach.equals("timeless")) {
			return List.of();
		}
		Optional<MetricTraits> metric = catalog.classes().flatMap(type -> new ClassTraits(type).metrics().stream())
				.filter(each -> each.id().equals(parts[1]) && new ClassTraits(each.type()).ledger().filter(parts[0]::equals).isPresent()).findFirst();
		return metric.filter(each -> !each.now()).map(each -> rows(each, catalog.find(parts[0]).orElseThrow(), year)).orElse(List.of());
	}

	private List<ProgrammeRecord> rows(MetricTraits metric, Ledger ledger, int year) {
		YearOf yearOf = new YearOf(metric.type());
		List<Requirement> requirements = metric.requirements();
		Optional<EStructuralFeature> figure = metric.figure();
		boolean ofYear = figure.isPresent() && new ClassTraits(metric.type()).totalsYear().isPresent();
		List<ProgrammeRecord> records = ledger.rows(loaded(ledger)).stream().filter(metric.type()::isInstance)
				.filter(row -> requirements.stream().allMatch(each -> each.holds(row))).filter(row -> figure.map(row::eGet).isPresent() || figure.isEmpty())
				.filter(row -> !ofYear || yearOf.is(row, year)).map(EcoreUtil::getRootContainer).filter(ProgrammeRecord.class::isInstance)
				.map(ProgrammeRecord.class::cast).distinct().toList();
		return records.size() <= FEW ? records : List.of();
	}

	private List<EObject> loaded(Ledger ledger) {
		List<Query> few = ledger.rootTypes().stream().filter(this::hasFew).map(type -> Query.of(type).within(programme)).toList();
		return session.load(few).stream().flatMap(List::stream).toList();
	}

	private boolean hasFew(EClass type) {
		return session.workspace().count(Query.of(type).within(programme)) <= LOADED;
	}
}
