/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.schema.RecordedSchema.Feature;
import org.jiedui.store.internal.schema.RecordedSchema.Kind;
import org.jiedui.store.internal.totals.TotalsFill;

/**
 * Makes tables and columns for what the model has and the database has not. It only ever adds: a class or feature that is gone keeps its
 * place.
 */
public final class SchemaUpgrade {

	private final SchemaChange change;
	private final Connection connection;
	private final Dialect dialect;
	private final Definitions definitions;
	private final MappedModel model;
	private final List<EPackage> dormant;
	private final RecordedSchema recorded;
	private final NothingRecords nothing;
	private final SchemaNames names;
	private final ClassNumbers numbers = new ClassNumbers();
	private final Map<EStructuralFeature, LinkTable> links = new HashMap<>();
	/** Classes that got their table in this run. */
	private final Set<Integer> added = new HashSet<>();
	private boolean grown;

	private SchemaUpgrade(SchemaChange change, MappedModel model, List<EPackage> dormant) throws SQLException {
		this.change = change;
		connection = change.connection();
		dialect = change.dialect();
		this.model = model;
		this.dormant = dormant;
		definitions = new Definitions(connection, dialect);
		recorded = RecordedSchema.read(connection);
		nothing = new NothingRecords(change, definitions, recorded);
		names = new SchemaNames();
	}

	/**
	 * What came of it.
	 *
	 * @param catalog which class lies in which table now
	 * @param grown whether tables or columns are new
	 */
	public record Upgrade(SchemaCatalog catalog, boolean grown) {
	}

	/**
	 * Brings the tables up to date.
	 *
	 * @param change is begun before anything is changed
	 * @param archive what is stored of packages
	 * @param installed the packages to be kept; those of which there are tables and that are not among them stay readable as dynamic EMF
	 * @param monitor told what is done, may be null
	 */
	static Upgrade run(SchemaChange change, PackageArchive archive, Collection<EPackage> installed, IProgressMonitor monitor) throws SQLException {
		if (monitor != null) {
			monitor.subTask(Messages.preparingTables);
		}
		List<EPackage> all = new ArrayList<>(installed);
		List<EPackage> dormant = archive.dormant(installed);
		all.addAll(dormant);
		Upgrade upgrade = new SchemaUpgrade(change, new MappedModel(all), dormant).upgrade();
		archive.update(change.connection(), installed);
		return upgrade;
	}

	private Upgrade upgrade() throws SQLException {
		for (RecordedSchema.Type type : recorded.types()) {
			names.taken(type.table());
			recorded.retired(type).forEach(feature -> names.taken(feature.place()));
			type.features().values().stream().filter(feature -> feature.kind() == Kind.LINK).forEach(feature -> names.taken(feature.place()));
		}
		Map<EClass, RecordedSchema.Type> types = new LinkedHashMap<>();
		for (EClass type : model.concrete()) {
			RecordedSchema.Type record = recorded.type(type).orElse(null);
			if (record == null) {
				change.begin();
				record = recorded.add(connection, type, names.table(type));
				added.add(record.number());
				grown = true;
			}
			types.put(type, record);
			numbers.add(type, record.number());
		}
		List<ClassTable> tables = new ArrayList<>();
		for (var entry : types.entrySet()) {
			tables.add(table(entry.getKey(), entry.getValue()));
		}
		if (TotalsFill.isDue(connection, tables)) {
			// who goes by the former model would keep other counts and sums
			change.begin();
		}
		SchemaCatalog catalog = new SchemaCatalog(change.generation(), tables, dormant);
		if (grown) {
			indexRoots(catalog, types);
		}
		return new Upgrade(catalog, grown);
	}

	private ClassTable table(EClass type, RecordedSchema.Type record) throws SQLException {
		List<Column> columns = new ArrayList<>();
		List<LinkTable> many = new ArrayList<>();
		Map<EReference, Integer> slots = new HashMap<>();
		boolean isNew = added.contains(record.number());
		List<Column> missing = new ArrayList<>();
		Set<String> taken = takenColumns(record);
		// the defaults of a package whose code is missing may not be known
		boolean isDormant = dormant.contains(EcoreUtil.getRootContainer(type));
		for (EStructuralFeature feature : model.stored(type)) {
			boolean statesNothing = new FeatureTraits(feature).statesNothing();
			boolean isSlot = feature instanceof EReference reference && reference.isContainment();
			if (statesNothing && (isSlot || !feature.isMany())) {
				columns.add(column(record, feature, NothingMark.MARK, taken, missing));
			} else if (!statesNothing && !isDormant) {
				nothing.remove(record, feature);
			}
			if (feature instanceof EReference reference && reference.isContainment()) {
				slots.put(reference, slot(record, reference));
			} else if (feature.isMany()) {
				many.add(link(record, feature));
			} else {
				columns.add(column(record, feature, model.type(feature, numbers), taken, missing));
			}
		}
		if (isNew || !missing.isEmpty() || record.features().isEmpty()) {
			// also for a class that was recorded when the program was killed before its table was there
			definitions.createTable(record.table(), missing);
		}
		grown |= !missing.isEmpty();
		for (Column column : missing) {
			add(record, column, isNew);
		}
		definitions.describe(record.table(), isNew ? type : null, missing);
		return new ClassTable(type, record.number(), dialect.quote(record.table()), columns, many, slots);
	}

	private Set<String> takenColumns(RecordedSchema.Type record) {
		Set<String> taken = new HashSet<>(ClassTable.HEAD);
		Stream.concat(record.features().values().stream(), recorded.retired(record).stream()).filter(feature -> feature.kind() == Kind.COLUMN)
				.flatMap(Feature::columns).forEach(taken::add);
		return taken;
	}

	private int slot(RecordedSchema.Type record, EReference reference) throws SQLException {
		Feature known = current(record, reference.getName(), Kind.PART, null);
		if (known != null) {
			return Integer.parseInt(known.place());
		}
		change.begin();
		grown = true;
		String place = inherited(reference, each -> each.kind() == Kind.PART).orElseGet(() -> String.valueOf(recorded.nextFeature()));
		return Integer.parseInt(recorded.add(connection, record, reference.getName(), Kind.PART, place, null).place());
	}

	private Column column(RecordedSchema.Type record, EStructuralFeature feature, ColumnType type, Set<String> taken, List<Column> missing)
			throws SQLException {
		boolean isMark = type == NothingMark.MARK;
		Feature known = current(record, isMark ? NothingMark.record(feature.getName()) : feature.getName(), Kind.COLUMN, type);
		String stem = isMark ? feature.getName() + NothingMark.SUFFIX : feature.getName();
		String name = known != null ? known.place() : names.column(stem, type.slots(), taken);
		List<String> columns = type.slots().stream().map(slot -> name + slot.suffix()).toList();
		taken.addAll(columns);
		Column column = new Column(feature, type, columns.stream().map(dialect::quote).toList());
		if (known == null) {
			change.begin();
			missing.add(column);
		}
		return column;
	}

	private void add(RecordedSchema.Type record, Column column, boolean isThere) throws SQLException {
		if (!isThere) {
			definitions.addColumns(record.table(), column);
		}
		String name = column.name().substring(1, column.name().length() - 1);
		if (!column.isMark() && (column.feature() instanceof EReference || new FeatureTraits(column.feature()).indexed())) {
			definitions.createIndex(record.table(), name);
		}
		String feature = column.feature().getName();
		recorded.add(connection, record, column.isMark() ? NothingMark.record(feature) : feature, Kind.COLUMN, name, column.type().signature());
	}

	private LinkTable link(RecordedSchema.Type record, EStructuralFeature feature) throws SQLException {
		ColumnType type = model.type(feature, numbers);
		Feature known = current(record, feature.getName(), Kind.LINK, type);
		LinkTable table = links.get(feature);
		if (table == null) {
			Optional<String> there = known != null ? Optional.of(known.place())
					: inherited(feature, each -> each.kind() == Kind.LINK && type.signature().equals(each.signature()));
			String place = there.orElseGet(() -> names.linkTable(feature));
			table = new LinkTable(feature, type, dialect.quote(place));
			links.put(feature, table);
			if (there.isEmpty()) {
				change.begin();
				definitions.createLinkTable(table, place);
			}
		}
		String place = table.name().substring(1, table.name().length() - 1);
		if (known == null || !known.place().equals(place)) {
			change.begin();
			if (known != null) {
				// a class above has the feature now, and others that inherit from it had one of the name as well
				definitions.join(known.place(), table, record.table());
				recorded.retire(connection, record, known);
			}
			recorded.add(connection, record, feature.getName(), Kind.LINK, place, type.signature());
		}
		if (table.statesNothing()) {
			nothing.add(record, table);
		}
		return table;
	}

	/** Where another class that inherits the feature has it already. */
	private Optional<String> inherited(EStructuralFeature feature, Predicate<Feature> fits) {
		return model.concreteOf(feature.getEContainingClass()).stream().flatMap(each -> recorded.type(each).stream())
				.map(each -> each.features().get(feature.getName())).filter(Objects::nonNull).filter(fits).map(Feature::place).findFirst();
	}

	/**
	 * What is recorded of a feature and still fits it. A reference of older books gets the column for the class of its target; what changed in
	 * another way makes room for a new place.
	 */
	private Feature current(RecordedSchema.Type record, String name, Kind kind, ColumnType type) throws SQLException {
		Feature known = record.features().get(name);
		if (known == null || known.kind() == kind && (type == null || type.signature().equals(known.signature()))) {
			return known;
		}
		change.begin();
		if (kind == known.kind() && type instanceof LinkType link && type.signature().startsWith(known.signature() + " ")) {
			String table = kind == Kind.LINK ? known.place() : record.table();
			definitions.widen(table, kind == Kind.LINK ? LinkTable.TARGET : known.place(), link, link.only());
			grown = true;
			return recorded.widen(connection, record, known, type.signature());
		}
		recorded.retire(connection, record, known);
		return null;
	}

	private void indexRoots(SchemaCatalog catalog, Map<EClass, RecordedSchema.Type> types) throws SQLException {
		for (ClassTable table : catalog.tables()) {
			if (catalog.isContainable(table)) {
				definitions.createIndex(types.get(table.type()).table(), "root");
			}
		}
	}
}
