/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.internal.dashboard.RowsOfYear;
import org.jiedui.core.internal.metric.declared.DeclaredMetric;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.metric.Metric;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.ClassTraits;

/** Which rows of which ledger stand behind a key number of one programme in one year. Not for several threads. */
public final class FigureRows {

	/** Ends the identifier of a number that is stated of all together, which is meant where there is one. */
	private static final String WHOLE = ".whole";
	private static final String YEAR = "year";

	private final Scope scope;
	private final Collection<? extends Metric> services;
	private final List<DeclaredMetric> declared;

	/**
	 * @param scope one programme, and the year
	 * @param services compute numbers that no model declares
	 */
	public FigureRows(Scope scope, Collection<? extends Metric> services) {
		this.scope = scope;
		this.services = services;
		declared = DeclaredMetric.all(scope.catalog(), scope.format());
	}

	/** What a key number is called in the language of the scope; empty where no installed module knows it. Asks nothing. */
	public Optional<String> label(String id) {
		return service(id).map(Metric::label).or(() -> declared(id).map(metric -> scope.format().labels().label(metric.traits())));
	}

	private Optional<? extends Metric> service(String id) {
		return services.stream().filter(metric -> metric.id().equals(id)).findFirst();
	}

	private Optional<DeclaredMetric> declared(String id) {
		return declared.stream().filter(metric -> id.equals(metric.id()) || id.startsWith(metric.id() + ".")).findFirst();
	}

	/**
	 * The rows behind a key number; empty where no installed module knows it, or the books have none. Waits for the database.
	 *
	 * @param id as the command {@code metrics} tells it
	 */
	public Optional<Rows> of(String id) {
		Optional<? extends Metric> service = service(id);
		return service.isPresent() ? Optional.of(rows(service.get())) : declared(id).flatMap(metric -> rows(metric, id));
	}

	/** What a service computes is of the year that its objects tell. */
	private Rows rows(Metric service) {
		List<RowFilter> filters = new ArrayList<>();
		EClass type = service.types().getFirst();
		Optional<EStructuralFeature> year = new ClassTraits(type).totalsYear().or(() -> Optional.ofNullable(type.getEStructuralFeature(YEAR)));
		year.ifPresent(feature -> filters.add(new RowFilter.InYear(feature, scope.year())));
		return new Rows(scope.programmes().getFirst().part(), service.ledger(), filters, Quantity.of(0));
	}

	private Optional<Rows> rows(DeclaredMetric metric, String id) {
		int part = scope.programmes().getFirst().part();
		List<KeyNumber> numbers = new KeyNumbers(scope.catalog(), List.of(), scope.format()).ofYear(scope.workspace(), part, Year.of(scope.year()));
		Optional<KeyNumber> number = numbers.stream().filter(each -> each.id().equals(id + WHOLE)).findFirst()
				.or(() -> numbers.stream().filter(each -> each.id().equals(id)).findFirst());
		return number.flatMap(found -> new RowsOfYear(scope, metric).of(found.value().value()));
	}
}
