/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.spi.exchange.UnclearOrderException;
import org.jiedui.core.workspace.Location;
import org.jiedui.sheet.ColumnMapping;
import org.jiedui.sheet.Inquiry;
import org.jiedui.sheet.IntakeOrder;
import org.jiedui.sheet.MappingStore;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.WorkbookOrder;
import org.jiedui.sheet.internal.mapping.MappingFolder;
import org.jiedui.sheet.internal.mapping.MappingJson;
import org.jiedui.sheet.internal.table.TableFile;
import org.jiedui.sheet.internal.table.TableFiles;
import org.osgi.service.component.annotations.Component;

/** Imports workbooks and text files without asking: as they are recognised, or as a mapping says. */
@Component
public final class SheetImporter implements TableImporter {

	private static final Set<Reason> UNCLEAR = EnumSet.of(Reason.NO_TABLE, Reason.MAPPING, Reason.PROGRAMME);

	@Override
	public Set<String> endings() {
		return Set.of("xlsx", "xlsm", "xls", "csv", "tsv", "txt");
	}

	@Override
	public TableReport read(TableOrder order, Consumer<RowOutcome> rows, IProgressMonitor monitor) throws ExchangeException {
		try {
			return run(order, rows, monitor);
		} catch (SheetRefusedException refused) {
			throw UNCLEAR.contains(refused.reason()) ? new UnclearOrderException(refused.getMessage(), refused)
					: new ExchangeException(refused.getMessage(), refused);
		} catch (IOException unwritable) {
			throw new ExchangeException(NLS.bind(Messages.mappingUnwritable, order.rememberAs().orElse(""), unwritable.getMessage()), unwritable);
		}
	}

	private static TableReport run(TableOrder order, Consumer<RowOutcome> rows, IProgressMonitor monitor) throws SheetRefusedException, IOException {
		MappingStore mappings = MappingFolder.of(new Location(order.workspace().location()));
		ColumnMapping mapping = order.mapping().isEmpty() ? null : mapping(order.mapping().get(), mappings);
		Intakes intakes = new Intakes(order.workspace(), order.labels());
		String message = order.message().isBlank() ? null : order.message();
		try (TableFile file = new TableFiles().open(order.file())) {
			List<Recognition> all = asksForAll(order) ? intakes.recogniseAll(file, order.file()) : List.of();
			if (!all.isEmpty()) {
				WorkbookOrder workbook = new WorkbookOrder(order.file(), all, order.rejects().orElse(null), message);
				return intakes.run(file, workbook, order.trial(), rows, monitor);
			}
			Recognition recognition = intakes.recognise(file, new Inquiry(order.file(), order.sheet().orElse(null), order.type().orElse(null),
					order.programme().orElse(null), mapping));
			if (order.rememberAs().isPresent()) {
				mappings.save(ColumnMapping.of(order.rememberAs().get(), recognition));
			}
			IntakeOrder intake = new IntakeOrder(order.file(), recognition, order.programme().orElse(null), order.rejects().orElse(null), message);
			return intakes.run(file, intake, order.trial(), rows, monitor);
		}
	}

	/** Whether nothing is said that would choose a table of a workbook, or could be meant for one only. */
	private static boolean asksForAll(TableOrder order) {
		return order.sheet().isEmpty() && order.type().isEmpty() && order.mapping().isEmpty() && order.rememberAs().isEmpty()
				&& order.programme().isEmpty();
	}

	/** By its name, or, where none is remembered under it, from a file. */
	private static ColumnMapping mapping(String name, MappingStore mappings) throws SheetRefusedException, IOException {
		Optional<ColumnMapping> remembered = mappings.load(name);
		if (remembered.isPresent()) {
			return remembered.get();
		}
		if (name.endsWith(".json") && Files.isRegularFile(Path.of(name))) {
			return new MappingJson().read(Path.of(name));
		}
		throw new SheetRefusedException(Reason.MAPPING,
				NLS.bind(Messages.mappingUnknown, name, String.join(Messages.separator, mappings.names())), null);
	}
}
