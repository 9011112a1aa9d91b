/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.sheet.Inquiry;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.internal.layout.BooksBirth;
import org.jiedui.sheet.internal.layout.Stamp;
import org.jiedui.sheet.internal.recognition.Recogniser;
import org.jiedui.sheet.internal.table.Table;
import org.jiedui.sheet.internal.table.TableFile;

/** Chooses the table of a file that an inquiry means, and recognises it. */
final class TableChoice {

	private final Workspace workspace;
	private final Inquiry inquiry;
	private final Recogniser recogniser;

	TableChoice(Workspace workspace, Inquiry inquiry, Recogniser recogniser) {
		this.workspace = workspace;
		this.inquiry = inquiry;
		this.recogniser = recogniser;
	}

	Recognition choose(TableFile file) throws SheetRefusedException {
		Optional<Stamp> stamp = file.stamp();
		if (stamp.isPresent() && stamp.get().version() > Stamp.CURRENT) {
			throw refused(Reason.NO_TABLE, Messages.stampNewer);
		}
		Map<Table, Recognition> found = new LinkedHashMap<>();
		List<SheetRefusedException> refusals = new ArrayList<>();
		for (Table table : candidates(file)) {
			try {
				Optional<Recognition> recognised = recognise(table, stamp);
				recognised.ifPresent(each -> found.put(table, each));
			} catch (SheetRefusedException refusal) {
				refusals.add(refusal);
			}
		}
		if (found.size() > 1) {
			throw refused(Reason.NO_TABLE, Messages.chooseSheet,
					found.keySet().stream().map(Table::name).collect(Collectors.joining(Messages.separator)));
		}
		if (!found.isEmpty()) {
			return found.values().iterator().next();
		}
		throw refusals.isEmpty() ? refused(Reason.MAPPING, Messages.chooseClass) : refusals.getFirst();
	}

	/** All sheets of a workbook that was exported from these books, where it has several that are understood; else none. */
	List<Recognition> all(TableFile file) throws SheetRefusedException {
		Optional<Stamp> stamp = file.stamp();
		if (stamp.isEmpty() || stamp.get().version() > Stamp.CURRENT || !isOfTheseBooks(stamp.get())) {
			return List.of();
		}
		List<Recognition> found = new ArrayList<>();
		for (Table table : file.tables()) {
			if (!table.hidden()) {
				recogniser.stamped(table, stamp.get(), true).ifPresent(found::add);
			}
		}
		found.sort(Comparator.comparing(each -> each.type() != JieduiPackage.Literals.PROGRAMME));
		return found.size() > 1 ? found : List.of();
	}

	private List<Table> candidates(TableFile file) throws SheetRefusedException {
		if (inquiry.sheet() == null) {
			List<Table> visible = file.tables().stream().filter(table -> !table.hidden()).toList();
			return visible.isEmpty() ? file.tables() : visible;
		}
		List<Table> named = file.tables().stream().filter(table -> table.name().equals(inquiry.sheet().strip())).toList();
		if (named.isEmpty()) {
			throw refused(Reason.NO_TABLE, Messages.noSheet, inquiry.sheet(),
					file.tables().stream().map(Table::name).collect(Collectors.joining(Messages.separator)));
		}
		return named;
	}

	private Optional<Recognition> recognise(Table table, Optional<Stamp> stamp) throws SheetRefusedException {
		if (stamp.isPresent() && inquiry.mapping() == null) {
			Optional<Recognition> own = recogniser.stamped(table, stamp.get(), isOfTheseBooks(stamp.get()));
			if (own.isPresent()) {
				return own.filter(each -> inquiry.type() == null || inquiry.type().isSuperTypeOf(each.type()));
			}
		}
		Optional<EClass> type = Optional.ofNullable(inquiry.type()).or(this::mapped).or(() -> recogniser.type(table));
		return type.isEmpty() ? Optional.empty() : Optional.of(recogniser.recognise(table, type.get(), inquiry.mapping()));
	}

	private Optional<EClass> mapped() {
		return Optional.ofNullable(inquiry.mapping()).flatMap(mapping -> new ModelPackages(EPackage.Registry.INSTANCE).all().stream()
				.map(each -> each.getEClassifier(mapping.type())).filter(EClass.class::isInstance).map(EClass.class::cast).findFirst());
	}

	/** Identifiers of other books mean something else here. */
	private boolean isOfTheseBooks(Stamp stamp) {
		BooksBirth birth = new BooksBirth(workspace);
		return !stamp.books().isEmpty()
				&& stamp.books().entrySet().stream().allMatch(each -> birth.of(each.getKey()).filter(each.getValue()::equals).isPresent());
	}

	private SheetRefusedException refused(Reason reason, String sentence, Object... values) {
		List<Object> all = new ArrayList<>(List.of(inquiry.file().getFileName()));
		all.addAll(List.of(values));
		return new SheetRefusedException(reason, NLS.bind(sentence, all.toArray()), null);
	}
}
