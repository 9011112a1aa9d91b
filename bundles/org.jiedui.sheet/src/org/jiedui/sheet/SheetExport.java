/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.ExportReport;
import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.sheet.internal.export.ExportRun;
import org.osgi.service.component.annotations.Component;

/**
 * Writes books as sheets: whole programmes or chosen rows as a workbook of Excel, chosen rows as CSV. What a sheet looks like follows from the model
 * alone. However many rows there are, only a few hundred are in memory.
 */
@Component(service = { FileExporter.class, SheetExport.class })
public final class SheetExport implements FileExporter {

	private static final String WORKBOOK = "xlsx";
	private static final String CSV = "csv";

	@Override
	public Set<String> endings() {
		return Set.of(WORKBOOK, CSV);
	}

	@Override
	public ExportReport export(ExportOrder order, IProgressMonitor monitor) throws ExchangeException {
		ExportRun run = new ExportRun(order, new ModelPackages(EPackage.Registry.INSTANCE).all());
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		boolean csv = order.file().getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + CSV);
		return csv ? run.csv(progress) : run.workbook(progress);
	}
}
