/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.internal.exchange.Messages;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.ExportReport;
import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.core.spi.exchange.TargetFile;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.osgi.service.component.annotations.Component;

/** Writes whole programmes as JSON. */
@Component
public final class JsonExporter implements FileExporter {

	@Override
	public Set<String> endings() {
		return Set.of("json");
	}

	@Override
	public boolean isForPeople() {
		return false;
	}

	@Override
	public ExportReport export(ExportOrder order, IProgressMonitor monitor) throws ExchangeException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		if (order.rows().isPresent()) {
			throw new ExchangeException(NLS.bind(Messages.wholeProgrammesOnly, order.file()));
		}
		try (Session session = order.workspace().openSession()) {
			List<Programme> programmes = session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).stream()
					.filter(each -> isWanted(session, each, order)).map(Programme.class::cast).toList();
			if (programmes.isEmpty()) {
				throw new ExchangeException(Messages.nothingToExport);
			}
			progress.split(1);
			ProgrammeExport export = order.personal() ? new ProgrammeExport(session) : new ProgrammeExport(session).masked();
			ExportResult[] result = new ExportResult[1];
			new TargetFile(order.file()).write(out -> {
				result[0] = export.write(programmes, out);
				progress.split(1);
			});
			return new ExportReport(result[0].records(), result[0].parties(), result[0].omitted());
		}
	}

	private static boolean isWanted(Session session, EObject programme, ExportOrder order) {
		return order.programmes().isEmpty() || session.id(programme).filter(order.programmes()::contains).isPresent();
	}
}
