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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.FeatureCells;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.ledger.LedgerGroup;
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

/** Lists the programmes, each with the size of its ledgers, those of a module together. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "programmes")
public final class ProgrammesCommand implements CliCommand {

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Labels labels = context.format().labels();
		List<LedgerGroup> ledgers = LedgerCatalog.grouped(new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all()).ofProgrammes());
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
			ledgers.forEach(group -> columns.add(Column.number(key(group), group.label(labels))));
			try (RowWriter rows = output.writer(columns, context.out())) {
				Map<LedgerGroup, List<Map<Integer, Totals>>> sizes = new HashMap<>();
				ledgers.forEach(group -> sizes.put(group, counted(group).map(ledger -> workspace.totals(ledger.type(), Optional.empty()).byPart())
						.toList()));
				for (Programme programme : new Books(session, context).programmes()) {
					List<Cell> row = new ArrayList<>();
					row.add(Cell.of(id(session, programme)));
					shown.forEach(feature -> row.add(cells.cell(programme, feature.getName())));
					ledgers.forEach(group -> row.add(Cell.of(count(sizes.get(group), session, programme))));
					rows.row(row);
				}
			}
		}
		return ExitCode.SUCCESS;
	}

	private static String id(Session session, Programme programme) {
		return session.id(programme).map(ObjectId::toString).orElse("");
	}

	private static String key(LedgerGroup group) {
		return group.isSingle() ? group.first().id() : group.module().getNsPrefix();
	}

	/** Of a module its records alone: their parts are not counted beside them. */
	private static Stream<Ledger> counted(LedgerGroup group) {
		return group.ledgers().stream().filter(ledger -> group.isSingle() || !ledger.ofParts());
	}

	private static long count(List<Map<Integer, Totals>> sizes, Session session, Programme programme) {
		return session.id(programme).map(id -> sizes.stream().map(each -> each.get(id.part())).filter(Objects::nonNull).mapToLong(Totals::objects)
				.sum()).orElse(0L);
	}
}
