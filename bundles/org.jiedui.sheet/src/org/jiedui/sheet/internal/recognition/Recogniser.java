/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ReferenceResolver;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.ColumnMapping;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.Target;
import org.jiedui.sheet.internal.layout.Stamp;
import org.jiedui.sheet.internal.table.Cell;
import org.jiedui.sheet.internal.table.Table;

/** Takes a table for what it most likely is. */
public final class Recogniser {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");
	private static final int SAMPLES = 5;
	/** Reasons to leave a column out that nobody need look into. */
	private static final Set<String> PLAIN_REASONS = Set.of(Messages.noField, Messages.rowNumbers, Messages.mappingSkips);

	private final Path file;
	private final ValueFormat format;
	private final ReferenceResolver names;
	private final Words words = new Words();

	/**
	 * @param file for messages
	 * @param format shows values to the user, money in yuan
	 * @param names finds objects of the books
	 */
	public Recogniser(Path file, ValueFormat format, ReferenceResolver names) {
		this.file = file;
		this.format = format;
		this.names = names;
	}

	/**
	 * Recognises one table as rows of a class.
	 *
	 * @param mapping says what the columns are, or null
	 * @throws SheetRefusedException when there is no heading, or none of its columns means anything
	 */
	public Recognition recognise(Table table, EClass type, ColumnMapping mapping) throws SheetRefusedException {
		TableStart start = TableStart.of(table);
		Fields fields = new Fields(type, words);
		TableHead head = new HeadSearch(start.rows(), table.merges(), known(fields, mapping)).find()
				.orElseThrow(() -> refused(Reason.NO_TABLE, Messages.noHead, table.name()));
		Integer year = year(Stream.concat(head.titles().stream(), Stream.of(table.name())).toList());
		Map<Integer, Sample> samples = new HashMap<>();
		head.headings().keySet().forEach(column -> samples.put(column, new Sample(start.values(column, head.lastRow()), format, names, year)));
		List<ColumnChoice> columns;
		List<EStructuralFeature> keys = List.of();
		if (mapping == null) {
			columns = new ColumnProposals(fields, words, format, head.titles(), samples).of(head.headings());
		} else {
			MappingUse use = new MappingUse(mapping, type, fields);
			columns = use.choices(head.headings());
			keys = use.keys();
		}
		if (columns.stream().noneMatch(ColumnChoice::isUsed)) {
			throw refused(Reason.MAPPING, Messages.noColumns, table.name(), format.labels().label(type));
		}
		if (keys.isEmpty()) {
			keys = new KeyProposal(columns, start.below(head.lastRow())).keys();
		}
		return new Recognition(table.name(), type, false, head.lastRow(), columns, keys, year, texts(start, head, columns),
				remarks(columns, samples));
	}

	/**
	 * Recognises a sheet of a workbook that was exported from books.
	 *
	 * @param sameBooks whether from these
	 * @return empty where the stamp does not tell of the sheet, or its heading is gone
	 */
	public Optional<Recognition> stamped(Table table, Stamp stamp, boolean sameBooks) throws SheetRefusedException {
		Optional<StampedTable> stamped = StampedTable.of(stamp, table);
		return stamped.isEmpty() ? Optional.empty() : stamped.get().recognise(table, sameBooks);
	}

	/** The class that the name of a table names; empty where it names none, or more than one. */
	public Optional<EClass> type(Table table) {
		String name = Heading.normal(table.name());
		List<EClass> named = new ModelPackages(EPackage.Registry.INSTANCE).all().stream().flatMap(each -> each.getEClassifiers().stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast).filter(each -> new ClassTraits(each).ledger().isPresent())
				.filter(each -> Words.labels(each).contains(name) || Heading.normal(format.labels().plural(each)).equals(name)).toList();
		return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
	}

	/** All that columns can become when rows are objects of a class. */
	public static List<Target> targets(EClass type) {
		return List.copyOf(new Fields(type, new Words()).targets());
	}

	/** Whether a text, such as a title or the name of a file, has the name of a class in it. */
	public static boolean names(String text, EClass type) {
		String normal = Heading.normal(text);
		return Words.labels(type).stream().anyMatch(label -> label.length() > 1 && normal.contains(label));
	}

	private Predicate<String> known(Fields fields, ColumnMapping mapping) {
		if (mapping == null) {
			return fields::isKnown;
		}
		Set<String> headings = mapping.columns().stream().map(each -> Heading.normal(each.heading())).collect(Collectors.toSet());
		return text -> headings.contains(Heading.normal(text));
	}

	private SheetRefusedException refused(Reason reason, String sentence, Object... values) {
		Object[] all = Stream.concat(Stream.of(file.getFileName()), Stream.of(values)).toArray();
		return new SheetRefusedException(reason, NLS.bind(sentence, all), null);
	}

	/** The only year that the titles name. */
	private static Integer year(List<String> titles) {
		List<String> years = titles.stream().flatMap(title -> YEAR.matcher(title).results()).map((MatchResult each) -> each.group(1)).distinct()
				.toList();
		return years.size() == 1 ? Year.parse(years.getFirst()).getValue() : null;
	}

	private static List<List<String>> texts(TableStart start, TableHead head, List<ColumnChoice> columns) {
		return start.below(head.lastRow()).stream().limit(SAMPLES)
				.map(row -> columns.stream().map(ColumnChoice::column).map(row::cell).map(Cell::text).toList()).toList();
	}

	private List<Remark> remarks(List<ColumnChoice> columns, Map<Integer, Sample> samples) {
		List<Remark> remarks = new ArrayList<>();
		for (ColumnChoice choice : columns) {
			Sample sample = samples.get(choice.column());
			if (!choice.isUsed()) {
				Tier tier = PLAIN_REASONS.contains(choice.reason()) ? Tier.NOTE : Tier.WARNING;
				remarks.add(new Remark(tier, choice.heading(), NLS.bind(Messages.columnLeft, choice.heading(), choice.reason())));
			} else if (!sample.isEmpty() && sample.fit(choice) < 0.5) {
				remarks.add(new Remark(Tier.WARNING, choice.heading(), NLS.bind(Messages.valuesDoubtful, label(choice.target()))));
			}
			if (isMoney(choice.target()) && choice.magnitude() == null && sample.isNumericText()) {
				remarks.add(new Remark(Tier.WARNING, choice.heading(), NLS.bind(Messages.unitAssumed, choice.heading())));
			}
		}
		return remarks;
	}

	private String label(Target target) {
		return Optional.ofNullable(target.feature()).map(format.labels()::label).orElse(target.key());
	}

	private static boolean isMoney(Target target) {
		return target.feature() != null && target.feature().getEType().getInstanceClass() == Money.class;
	}
}
