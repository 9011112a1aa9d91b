/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.jiedui.app.exchange.ProgrammeImportJob;
import org.jiedui.core.json.ProgrammeSource;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.prompts.UserPrompts;

/** What happens once the window is there: the samples for a new workspace, or another folder for books that do not open. */
final class FirstSteps {

	private final IWorkbench workbench;
	private final BooksOpening opening;
	private final Collection<ProgrammeSource> sources;
	private final UserPrompts prompts;
	private final MissingModulesNotice modules;
	private final BrokenModelsNotice models;
	private final WarningsNotice warnings;

	/**
	 * @param sources what brings sample programmes
	 * @param memory what the workbench remembers of this workspace
	 */
	FirstSteps(IWorkbench workbench, BooksOpening opening, Collection<ProgrammeSource> sources, IEclipsePreferences memory) {
		this.workbench = workbench;
		this.opening = opening;
		this.sources = sources;
		prompts = workbench.getService(UserPrompts.class);
		modules = new MissingModulesNotice(workbench.getDisplay(), prompts, memory);
		models = new BrokenModelsNotice(workbench.getDisplay(), prompts);
		warnings = new WarningsNotice(workbench.getDisplay(), prompts);
	}

	/** @param attempt to open the books, under way */
	void begin(BooksOpening.Attempt attempt) {
		new Continuation<>(attempt.workspace().handle((workspace, failure) -> {
			if (failure != null) {
				failed(failure, attempt.place());
				return null;
			}
			models.begin();
			modules.begin(workspace);
			warnings.begin(workspace);
			if (opening.books().programmes().isEmpty()) {
				welcomeIfNew(workspace);
			}
			return null;
		})).then(done -> {
		});
	}

	/** Who chose to start empty is not asked again once anything was saved. */
	private void welcomeIfNew(Workspace workspace) {
		Job job = Job.create(Messages.openingBooks, (ICoreRunnable) monitor -> {
			if (workspace.isNew()) {
				workbench.getDisplay().asyncExec(() -> welcome(workspace));
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private void failed(Throwable failure, Location place) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		if (!(cause instanceof WorkspaceException)) {
			prompts.fail(Messages.booksNotOpened, cause.toString(), cause);
			workbench.close();
			return;
		}
		OptionalInt choice = prompts.choose(Messages.booksNotOpened, cause.getLocalizedMessage(),
				List.of(Messages.tryAgain, Messages.otherFolder, Messages.exit));
		Optional<Location> next = switch (choice.orElse(2)) {
			case 0 -> Optional.of(place);
			case 1 -> Optional.of(otherThan(place));
			default -> Optional.empty();
		};
		next.ifPresentOrElse(chosen -> begin(opening.begin(chosen)), workbench::close);
	}

	private Location otherThan(Location place) {
		var window = workbench.getActiveWorkbenchWindow();
		Path start = place.folder().orElseGet(() -> Path.of(System.getProperty("user.home"), "jiedui"));
		return (window == null ? WorkspaceFolder.choose(workbench.getDisplay(), start) : WorkspaceFolder.choose(window.getShell(), start))
				.map(chosen -> new Location(chosen.toString())).orElse(place);
	}

	private void welcome(Workspace workspace) {
		boolean sample = StartOptions.given().sample() || prompts
				.choose(Messages.welcomeTitle, NLS.bind(Messages.welcome, workspace.location()), List.of(Messages.welcomeSample, Messages.welcomeEmpty))
				.orElse(1) == 0;
		if (sample) {
			importSamples(workspace);
		}
	}

	private void importSamples(Workspace workspace) {
		List<URL> files = sources.stream().flatMap(source -> source.files().stream()).toList();
		if (files.isEmpty()) {
			prompts.inform(Messages.welcomeTitle, Messages.samplesMissing);
			return;
		}
		ProgrammeImportJob job = new ProgrammeImportJob(Messages.importSample, workspace, files);
		job.addJobChangeListener(IJobChangeListener.onDone(event -> workbench.getDisplay().asyncExec(() -> job.first().ifPresent(this::open))));
		job.schedule();
	}

	private void open(ObjectId programme) {
		EditorOpener opener = workbench.getService(EditorOpener.class);
		if (opener != null) {
			opener.open(programme.part());
		}
	}
}
