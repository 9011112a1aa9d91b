/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.appraisal;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.vocabulary.Labels;

/**
 * The key numbers of a programme for single years, as the books are saved. What the models declare the database adds up; what services compute
 * they compute of the objects of that year. Not for several threads; waits for the database.
 */
final class YearNumbers {

	/** Objects of a class up to which they are loaded for a service. */
	private static final long MOST_LOADED = 20_000;
	/** Ends the identifier of a number that is stated of all together. */
	private static final String WHOLE = ".whole";

	private final Workspace workspace;
	private final ObjectId programme;
	private final LedgerCatalog catalog;
	private final Map<String, Metric> services = new HashMap<>();
	private final Map<Integer, Map<String, KeyNumber>> declared = new HashMap<>();

	YearNumbers(Workspace workspace, ObjectId programme, LedgerCatalog catalog, Collection<? extends Metric> services) {
		this.workspace = workspace;
		this.programme = programme;
		this.catalog = catalog;
		services.forEach(metric -> this.services.putIfAbsent(metric.id(), metric));
	}

	/** The number of a year; empty where the books have none. */
	Optional<Qualified> of(String id, int year) {
		Metric service = services.get(id);
		return service == null ? stated(id, year) : computed(service, year);
	}

	/** What is stated of all together includes what is stated of each: where it is there, the sum of the others says less. */
	private Optional<Qualified> stated(String id, int year) {
		Map<String, KeyNumber> numbers = declared(year);
		return Optional.ofNullable(numbers.getOrDefault(id + WHOLE, numbers.get(id))).map(number -> number.value().value());
	}

	private Map<String, KeyNumber> declared(int year) {
		return declared.computeIfAbsent(year, each -> numbers(List.of()).ofYear(workspace, programme.part(), Year.of(each)).stream()
				.collect(Collectors.toMap(KeyNumber::id, Function.identity(), (first, second) -> first)));
	}

	private KeyNumbers numbers(List<Metric> computed) {
		return new KeyNumbers(catalog, computed, new ValueFormat(new Labels(Locale.getDefault()), MoneyScale.YUAN));
	}

	private Optional<Qualified> computed(Metric service, int year) {
		if (!service.types().stream().allMatch(this::canBeLoaded)) {
			return Optional.empty();
		}
		LocalDate last = Year.of(year).atMonth(Month.DECEMBER).atEndOfMonth();
		try (Session session = workspace.openSession()) {
			List<Query> all = service.types().stream().map(type -> Query.of(type).within(programme)).toList();
			List<EObject> roots = session.load(all).stream().flatMap(List::stream).distinct()
					.filter(root -> new YearOf(root.eClass()).is(root, year)).toList();
			return numbers(List.of(service)).ofServices(roots, type -> true, last).stream().findFirst().map(number -> number.value().value());
		}
	}

	private boolean canBeLoaded(EClass type) {
		return workspace.totals(type, Optional.of(programme.part())).objects() <= MOST_LOADED;
	}
}
