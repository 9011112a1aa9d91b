/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.FormatException;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.sheet.internal.conversion.DateTexts.When;
import org.jiedui.sheet.internal.table.Cell;

/** Dates to the day or less precise. */
final class DateConversion implements CellConversion {

	private final ColumnContext context;
	private final EStructuralFeature feature;
	private final boolean partial;
	private final Optional<EStructuralFeature> end;
	private final DateTexts texts;

	DateConversion(ColumnContext context) {
		this.context = context;
		feature = context.choice().target().feature();
		partial = isPartial(feature);
		end = new FeatureTraits(feature).before().filter(each -> context.periodFree());
		texts = new DateTexts(context.choice().dates(), context.year());
	}

	private static boolean isPartial(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() == PartialDate.class;
	}

	@Override
	public void read(Cell cell, Reading reading) throws FormatException {
		switch (cell.value()) {
			case LocalDateTime time -> put(PartialDate.of(time.toLocalDate()), feature, reading, cell);
			case BigDecimal number -> number(number, cell, reading);
			default -> text(cell, reading);
		}
	}

	private void number(BigDecimal number, Cell cell, Reading reading) throws FormatException {
		boolean whole = number.stripTrailingZeros().scale() <= 0;
		Optional<LocalDate> serial = whole && number.precision() - number.scale() < 6 ? DateTexts.serial(number.longValue()) : Optional.empty();
		if (serial.isPresent()) {
			reading.note(NLS.bind(Messages.serial, cell.text(), serial.get()));
			put(PartialDate.of(serial.get()), feature, reading, cell);
			return;
		}
		if (!whole && number.stripTrailingZeros().scale() == 1 && cell.text().endsWith(".1")) {
			reading.warn(NLS.bind(Messages.januaryOrOctober, cell.text()));
		}
		text(cell, reading);
	}

	private void text(Cell cell, Reading reading) throws FormatException {
		Optional<When> read = texts.read(cell.text());
		if (read.isEmpty()) {
			throw new FormatException(NLS.bind(partial ? Messages.noDate : Messages.noDay, cell.text()));
		}
		When when = read.get();
		if (context.year() != null && !cell.text().matches(".*\\d{4}.*")) {
			reading.note(NLS.bind(Messages.yearAssumed, cell.text(), context.year()));
		}
		if (when.to() == null) {
			put(when.from(), feature, reading, cell);
		} else if (end.isPresent()) {
			put(when.from(), feature, reading, cell);
			put(when.to(), end.get(), reading, cell);
			reading.note(NLS.bind(Messages.period, new Object[] { cell.text(), when.from(), when.to() }));
		} else {
			only(when, cell, reading);
		}
	}

	/** A field that takes no period keeps what both its ends have in common. */
	private void only(When when, Cell cell, Reading reading) throws FormatException {
		PartialDate from = when.from();
		PartialDate to = when.to();
		if (!partial || from.year() != to.year()) {
			throw new FormatException(NLS.bind(Messages.periodForDay, cell.text()));
		}
		PartialDate common = from.month() == to.month() ? PartialDate.of(from.year(), from.month()) : PartialDate.of(from.year());
		reading.note(NLS.bind(Messages.shortened, cell.text(), common));
		reading.put(feature, common);
	}

	private static void put(PartialDate date, EStructuralFeature feature, Reading reading, Cell cell) throws FormatException {
		if (isPartial(feature)) {
			reading.put(feature, date);
		} else if (date.day() > 0) {
			reading.put(feature, date.earliest());
		} else {
			throw new FormatException(NLS.bind(Messages.noDay, cell.text()));
		}
	}
}
