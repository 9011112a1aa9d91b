/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.internal.output.Cell;
import org.jiedui.cli.internal.output.Column;
import org.jiedui.cli.internal.output.FeatureCells;
import org.jiedui.cli.internal.output.OutputFormat;
import org.jiedui.cli.internal.output.RowWriter;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.Totals;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the programmes, each with the size of its ledgers. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "programmes")
public final class ProgrammesCommand implements CliCommand {

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Labels labels = context.format().labels();
		List<Ledger> ledgers = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all()).ofProgrammes();
		EClass type = JieduiPackage.Literals.PROGRAMME;
		List<EStructuralFeature> shown = type.getEAllStructuralFeatures().stream().filter(each -> new FeatureTraits(each).column())
				.toList();
		Texts texts = context.texts(ProgrammesCommand.class);
		Workspace workspace = context.workspace();
		try (Session session = workspace.openSession()) {
			FeatureCells cells = new FeatureCells(session, context.format());
			List<Column> columns = new ArrayList<>();
			columns.add(Column.text("id", texts.text("id")));
			shown.forEach(feature -> columns.add(cells.column(feature)));
			ledgers.forEach(ledger -> columns.add(Column.number(ledger.id(), labels.plural(ledger.type()))));
			try (RowWriter rows = output.writer(columns, context.out())) {
				Map<Ledger, Map<Integer, Totals>> sizes = new HashMap<>();
				ledgers.forEach(ledger -> sizes.put(ledger, workspace.totals(ledger.type(), Optional.empty()).byPart()));
				for (Programme programme : new Books(session, context).programmes()) {
					List<Cell> row = new ArrayList<>();
					row.add(Cell.of(id(session, programme)));
					shown.forEach(feature -> row.add(cells.cell(programme, feature.getName())));
					ledgers.forEach(ledger -> row.add(Cell.of(count(sizes.get(ledger), session, programme))));
					rows.row(row);
				}
			}
		}
		return ExitCode.SUCCESS;
	}

	private static String id(Session session, Programme programme) {
		return session.id(programme).map(ObjectId::toString).orElse("");
	}

	private static long count(Map<Integer, Totals> sizes, Session session, Programme programme) {
		return session.id(programme).map(id -> sizes.get(id.part())).map(Totals::objects).orElse(0L);
	}
}
