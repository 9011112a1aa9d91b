/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.metric;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.internal.metric.declared.DeclaredMetric;
import org.jiedui.core.internal.metric.declared.LoadedStatements;
import org.jiedui.core.internal.metric.declared.StoredStatements;
import org.jiedui.core.internal.metric.declared.YearStatements;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.Workspace;
import org.slf4j.LoggerFactory;

/**
 * The key numbers of programmes: those that the models declare, and those that services compute. Immutable.
 * <p>
 * What the models declare is worked out of loaded objects, unsaved changes included, or by the database without loading any: both give the same.
 */
public final class KeyNumbers {

	private final LedgerCatalog catalog;
	private final List<Metric> computed;
	private final List<DeclaredMetric> declared;

	/**
	 * @param catalog all ledgers
	 * @param computed the services
	 * @param format gives the language, and the unit of money
	 */
	public KeyNumbers(LedgerCatalog catalog, Collection<? extends Metric> computed, ValueFormat format) {
		this.catalog = catalog;
		this.computed = List.copyOf(computed);
		declared = DeclaredMetric.all(catalog, format);
	}

	/** The classes of the roots about which the models declare numbers. */
	public List<EClass> declaredTypes() {
		return declared.stream().flatMap(metric -> metric.ledger().rootTypes().stream()).distinct().toList();
	}

	/** The classes of the roots that services look at. */
	public List<EClass> typesOfServices() {
		return computed.stream().flatMap(metric -> metric.types().stream()).distinct().toList();
	}

	/**
	 * What follows from loaded objects; on the thread that owns them.
	 *
	 * @param roots of one programme
	 * @param loaded whether all roots of a class are among them; numbers about others are left out
	 * @param today for which day
	 */
	public List<KeyNumber> ofLoaded(Collection<? extends EObject> roots, Predicate<EClass> loaded, LocalDate today) {
		List<KeyNumber> numbers = new ArrayList<>(ofServices(roots, loaded, today));
		LoadedStatements statements = new LoadedStatements(roots, today);
		declared.stream().filter(metric -> metric.ledger().rootTypes().stream().allMatch(loaded))
				.forEach(metric -> numbers.addAll(metric.measure(statements, today)));
		return numbers;
	}

	/** Those that services compute of loaded objects, see {@link #ofLoaded}. */
	public List<KeyNumber> ofServices(Collection<? extends EObject> roots, Predicate<EClass> loaded, LocalDate today) {
		List<KeyNumber> numbers = new ArrayList<>();
		for (Metric metric : computed) {
			if (metric.types().stream().allMatch(loaded)) {
				measure(metric, roots, today)
						.ifPresent(value -> numbers.add(new KeyNumber(metric.id(), metric.order(), metric.label(), metric.ledger(), value)));
			}
		}
		return numbers;
	}

	/** A number that cannot be computed is missing, and the log says why; the others are there. */
	private static Optional<MetricValue> measure(Metric metric, Collection<? extends EObject> roots, LocalDate today) {
		try {
			return metric.measure(roots, today);
		} catch (RuntimeException | LinkageError broken) {
			LoggerFactory.getLogger(KeyNumbers.class).error("The key number {} cannot be computed", metric.id(), broken);
			return Optional.empty();
		}
	}

	/** Whether the models declare a number about classes that are not loaded, for which the store is to be asked. */
	public boolean needsStore(Predicate<EClass> loaded) {
		return declared.stream().anyMatch(metric -> !metric.ledger().rootTypes().stream().allMatch(loaded));
	}

	/**
	 * What the models declare, of saved objects, none of which is loaded. Waits for the database.
	 *
	 * @param part the books of the programme
	 * @param loaded numbers about such classes are left out, as {@link #ofLoaded} tells them
	 * @param today for which day
	 */
	public List<KeyNumber> ofStored(Workspace workspace, int part, Predicate<EClass> loaded, LocalDate today) {
		StoredStatements statements = new StoredStatements(workspace, part, today);
		return declared.stream().filter(metric -> !metric.ledger().rootTypes().stream().allMatch(loaded))
				.flatMap(metric -> metric.measure(statements, today).stream()).toList();
	}

	/**
	 * What the models declare of one year, of saved objects, none of which is loaded. Figures of other years, and such of which nobody says the year,
	 * make no number; what has no year, such as how many objects there are, is told as the books are now. Waits for the database.
	 *
	 * @param part the books of the programme
	 */
	public List<KeyNumber> ofYear(Workspace workspace, int part, Year year) {
		LocalDate last = year.atMonth(Month.DECEMBER).atEndOfMonth();
		YearStatements statements = new YearStatements(new StoredStatements(workspace, part, last), year.getValue());
		return declared.stream().flatMap(metric -> metric.measure(statements, last).stream()).toList();
	}

	/** Numbers by module, the core first, in their order; those of a ledger that is not installed are left out. */
	public List<KeyNumberGroup> grouped(Collection<KeyNumber> numbers) {
		Map<EPackage, List<KeyNumber>> modules = new LinkedHashMap<>();
		catalog.ofProgrammes().forEach(ledger -> modules.put(ledger.type().getEPackage(), new ArrayList<>()));
		numbers.stream().sorted(Comparator.comparingInt(KeyNumber::order)).forEach(number -> catalog.find(number.ledger())
				.map(ledger -> modules.get(ledger.type().getEPackage())).ifPresent(group -> group.add(number)));
		return modules.entrySet().stream().filter(module -> !module.getValue().isEmpty())
				.map(module -> new KeyNumberGroup(module.getKey(), module.getValue())).toList();
	}
}
