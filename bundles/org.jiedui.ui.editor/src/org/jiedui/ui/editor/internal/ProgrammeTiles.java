/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.NumberTile;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.editor.internal.dashboard.TileBoard;
import org.jiedui.ui.editor.internal.dashboard.TileQuestion;
import org.jiedui.ui.editor.internal.dashboard.TileTexts;
import org.jiedui.ui.settings.Settings;

/** The charts of one programme, as it is saved, below its overview: what the overview tells by itself is left out. UI thread only. */
final class ProgrammeTiles {

	/** What the overview reckons from loaded objects, unsaved changes included. */
	private static final Set<String> KNOWN = Set.of("plan.kinds", "projects.kinds");

	private final OpenBooks books;
	private final Settings settings;
	private final List<TileSource> sources;
	private final TileBoard board;
	private final TileQuestion question;
	private final Runnable arranged;
	private final CommitListener commits;
	private boolean closed;

	/** @param arranged told when other charts are there */
	ProgrammeTiles(Composite parent, PageContext context, List<TileSource> sources, Runnable arranged) {
		books = context.books();
		settings = context.settings();
		this.sources = sources;
		this.arranged = arranged;
		board = TileBoard.ofOne(parent, rows -> context.navigation().openRows(rows.ledger(), rows.filters()));
		question = new TileQuestion(board.control(), new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all()), this::show);
		commits = (done, objects, origin) -> {
			if (done.stream().anyMatch(commit -> commit.part() == books.part())) {
				books.questions().later(this::ask);
			}
		};
		books.session().workspace().addListener(commits);
	}

	/** Asks what there is to tell; the answer shows itself. */
	void ask() {
		if (!closed) {
			question.ask(books.session().workspace(), List.of(new Scope.Books(books.part(), books.name())), Optional.empty(),
					sources, settings.valueFormat(), true);
		}
	}

	private void show(TileQuestion.Answer answer) {
		Map<EPackage, List<Tile>> charts = new LinkedHashMap<>();
		answer.tiles().forEach((module, tiles) -> {
			List<Tile> told = tiles.stream().filter(ProgrammeTiles::isTold).toList();
			if (!told.isEmpty()) {
				charts.put(module, told);
			}
		});
		board.show(charts, new TileTexts(settings.valueFormat(), answer.year()));
		arranged.run();
	}

	private static boolean isTold(Tile tile) {
		return !(tile instanceof NumberTile) && !(tile instanceof ChartTile && KNOWN.contains(tile.id()));
	}

	void close() {
		closed = true;
		books.session().workspace().removeListener(commits);
	}
}
