/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.exchange.PersonalKinds;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.ExportReport;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.core.spi.exchange.TargetFile;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.sheet.internal.Texts;
import org.jiedui.sheet.internal.layout.BooksBirth;
import org.jiedui.sheet.internal.layout.Parts;
import org.jiedui.sheet.internal.layout.SheetLayouts;
import org.jiedui.sheet.internal.layout.Stamp;

/** One export: finds out what is wanted, and writes it. For one thread, once. */
public final class ExportRun {

	/** Of a hundred, for names that must be known before the first row; the rest is for rows. */
	private static final int NAMES = 10;
	private static final int ALL = 100;

	private final ExportOrder order;
	private final Collection<? extends EPackage> packages;
	private final ValueFormat format;
	private final Texts texts;
	private final Parts parts;
	private final ClassOrder classes;
	private final ExportScope scope;
	private final BookRows rows;
	private final ReferenceNames names;

	/** @param packages the core's package and those of the modules */
	public ExportRun(ExportOrder order, Collection<? extends EPackage> packages) {
		this.order = order;
		this.packages = packages;
		format = order.format();
		texts = new Texts(ExportRun.class, format.labels().language());
		parts = new Parts(packages);
		classes = new ClassOrder(packages, parts);
		scope = new ExportScope(order.programmes(), parts);
		names = new ReferenceNames(format);
		rows = new BookRows(order.workspace(), order.personal() ? Optional.empty() : Optional.of(new Mask(format.labels())), names);
	}

	/** Writes a workbook. */
	public ExportReport workbook(SubMonitor progress) throws ExchangeException {
		if (order.rows().isEmpty() && programmes().isEmpty()) {
			throw new ExchangeException(texts.text("nothingToExport"));
		}
		SheetSource source = order.rows().<SheetSource>map(this::chosen).orElseGet(this::whole);
		new TargetFile(order.file()).write(out -> {
			learnNames(source.features(), progress.split(NAMES));
			WorkbookFile file = new WorkbookFile(format, names, masked());
			file.write(out, source, this::stamp, ticks(progress.split(ALL - NAMES), source.size()));
		});
		return new ExportReport(source.records(), source.parties(), List.of());
	}

	/** Writes a CSV file. */
	public ExportReport csv(SubMonitor progress) throws ExchangeException {
		if (order.rows().isEmpty()) {
			throw new ExchangeException(texts.text("csvNeedsRows", order.file()));
		}
		ChosenRows source = chosen(order.rows().get());
		new TargetFile(order.file()).write(out -> {
			learnNames(source.features(), progress.split(NAMES));
			new CsvFile(format).write(out, source.plan(), ticks(progress.split(ALL - NAMES), source.size()));
		});
		return new ExportReport(source.records(), source.parties(), List.of());
	}

	private List<String> masked() {
		return order.personal() ? List.of() : new PersonalKinds(packages).labels(format.labels());
	}

	/** A tick for each row. */
	private static SubMonitor ticks(SubMonitor progress, long rows) {
		return progress.setWorkRemaining((int) Math.min(rows, Integer.MAX_VALUE));
	}

	private ChosenRows chosen(RowChoice choice) {
		EClass type = choice.query().type();
		SheetLayouts layouts = new SheetLayouts(format, parts);
		return new ChosenRows(choice, format.labels().plural(type), layouts.of(type, classes.concrete(type), choice.columns()), scope, rows);
	}

	/** Of all programmes one after the other, so that what belongs to the register comes with it. */
	private WholeProgrammes whole() {
		ExportScope each = new ExportScope(programmes().stream().map(Stamp.About::id).toList(), parts);
		return new WholeProgrammes(each, classes, new SheetLayouts(format, parts), format, rows);
	}

	private void learnNames(Collection<EStructuralFeature> features, SubMonitor progress) throws IOException, ExchangeException {
		Set<EClass> targets = features.stream().filter(EReference.class::isInstance).map(EReference.class::cast)
				.filter(reference -> !reference.isContainment() && !reference.isContainer()).map(EReference::getEReferenceType)
				.collect(Collectors.toSet());
		progress.setWorkRemaining(targets.size());
		for (EClass target : targets) {
			names.learn(target, scope.of(Query.of(target)), rows, progress.split(1));
		}
	}

	private Stamp stamp(List<Stamp.Sheet> sheets) {
		List<Stamp.About> programmes = programmes();
		BooksBirth birth = new BooksBirth(order.workspace());
		Map<Integer, String> books = new HashMap<>();
		birth.of(ObjectId.REGISTER).ifPresent(moment -> books.put(ObjectId.REGISTER, moment));
		programmes.forEach(each -> birth.of(each.id().part()).ifPresent(moment -> books.put(each.id().part(), moment)));
		return new Stamp(Stamp.CURRENT, books, programmes, format.labels().language(), format.moneyScale(), !order.personal(), sheets);
	}

	private List<Stamp.About> programmes() {
		List<Stamp.About> about = new ArrayList<>();
		try (Session session = order.workspace().openSession()) {
			session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).forEach(each -> session.id(each)
					.filter(id -> order.programmes().isEmpty() || order.programmes().contains(id))
					.ifPresent(id -> about.add(new Stamp.About(id, each instanceof Programme named && named.getName() != null ? named.getName() : ""))));
		}
		return about;
	}
}
