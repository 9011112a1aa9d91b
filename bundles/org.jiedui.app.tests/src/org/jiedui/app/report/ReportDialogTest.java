/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.books.EditorOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** File › Create Report…, on the sample programmes. Only in the running product. */
@EnabledIf("isRunning")
class ReportDialogTest {

	private static final Duration PATIENCE = Duration.ofSeconds(120);
	private static final int SAMPLES = 5;
	private static final String SHOWN = "河东–迭部";
	private static final String JOB = "ReportJob";

	@TempDir
	private Path folder;

	private final Books books = PlatformUI.getWorkbench().getService(Books.class);

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("It did not happen within %s", PATIENCE).isLessThan(end);
			if (!Display.getCurrent().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	@BeforeEach
	void openTheProgramme() {
		until(() -> books.programmes().size() == SAMPLES && Job.getJobManager().isIdle());
		int part = books.programmes().stream().filter(each -> each.name().equals(SHOWN)).map(ProgrammeEntry::part).findFirst().orElseThrow();
		until(() -> {
			// The first start opens an editor of its own, perhaps only now.
			PlatformUI.getWorkbench().getService(EditorOpener.class).open(part);
			return books.loaded(part).filter(open -> Adapters.adapt(page().getActiveEditor(), OpenBooks.class) == open).isPresent();
		});
	}

	@AfterEach
	void closeEditors() {
		page().closeEditors(page().getEditorReferences(), false);
	}

	/** Runs the command while a person deals with the dialogs, and waits until all is done. */
	private static void create(ReportPerson person) throws Exception {
		person.begin();
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.jiedui.ui.report.create", null);
		until(() -> person.isDone() && reportJobs().isEmpty());
		person.verify();
	}

	private static List<Job> reportJobs() {
		return Stream.of(Job.getJobManager().find(null)).filter(job -> job.getClass().getSimpleName().equals(JOB)).toList();
	}

	private List<String> files() throws Exception {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	@DisplayName("The programme that is open is proposed, and its report is written where it was asked for")
	void theOpenProgrammeIsReported() throws Exception {
		Path file = folder.resolve("总结.html");
		create(new ReportPerson().inDialog(dialog -> {
			assertThat(dialog.ticked()).containsExactly(SHOWN);
			assertThat(dialog.place()).as("a place is proposed").contains(SHOWN).endsWith(".docx");
			dialog.year(2023);
			dialog.language(1);
			dialog.format("HTML");
			assertThat(dialog.place()).as("the proposal follows").contains("2023", "Annual work report").endsWith(".html");
			dialog.place(file);
			dialog.press(IDialogConstants.OK_ID);
		}).inMessage(0));
		assertThat(Files.readString(file)).contains("<h1>" + SHOWN + ": annual work report 2023</h1>");
	}

	@Test
	@DisplayName("All programmes at once get a file each, of the month and in the language that were chosen")
	void allProgrammesAreReported() throws Exception {
		create(new ReportPerson().inDialog(dialog -> {
			dialog.template("结对名册", "Pairing roster");
			dialog.year(2023);
			dialog.language(0);
			dialog.format("XLSX");
			dialog.tickAll();
			assertThat(dialog.ticked()).hasSize(SAMPLES);
			dialog.place(folder);
			dialog.press(IDialogConstants.OK_ID);
		}).inMessage(0));
		assertThat(files()).hasSize(SAMPLES).allMatch(name -> name.endsWith(" 2023 结对名册.xlsx")).contains(SHOWN + " 2023 结对名册.xlsx");
	}

	@Test
	@DisplayName("A file that is there is replaced only by somebody who says so")
	void whatIsThereIsNotReplacedUnasked() throws Exception {
		Path file = Files.writeString(folder.resolve("有.html"), "keep");
		create(new ReportPerson().inDialog(dialog -> {
			dialog.format("HTML");
			dialog.place(file);
			dialog.press(IDialogConstants.OK_ID);
		}).inMessage(1).inDialog(dialog -> dialog.press(IDialogConstants.CANCEL_ID)));
		assertThat(Files.readString(file)).isEqualTo("keep");

		create(new ReportPerson().inDialog(dialog -> {
			dialog.format("HTML");
			dialog.place(file);
			dialog.press(IDialogConstants.OK_ID);
		}).inMessage(0).inMessage(0));
		assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
	}

	@Test
	@DisplayName("What is in the way is said in a sentence, and nothing can be created")
	void whatIsInTheWayIsSaid() throws Exception {
		Path closed = Files.createDirectory(folder.resolve("closed"));
		assertThat(closed.toFile().setWritable(false)).isTrue();
		// An administrator may write everywhere.
		boolean refused = !Files.isWritable(closed);
		create(new ReportPerson().inDialog(dialog -> {
			dialog.place(folder.resolve("nowhere").resolve("a.docx"));
			assertThat(dialog.message()).contains("nowhere");
			assertThat(dialog.isEnabled(IDialogConstants.OK_ID)).isFalse();
			dialog.place(closed.resolve("a.docx"));
			assertThat(dialog.isEnabled(IDialogConstants.OK_ID)).isEqualTo(!refused);
			dialog.place(folder.resolve("a.pdf"));
			assertThat(dialog.message()).contains(".docx");
			dialog.untick();
			assertThat(dialog.isEnabled(IDialogConstants.OK_ID)).isFalse();
			dialog.press(IDialogConstants.CANCEL_ID);
		}));
		assertThat(closed.toFile().setWritable(true)).isTrue();
		assertThat(files()).containsExactly("closed");
	}

	@Test
	@DisplayName("Cancelled while it runs, it leaves no half file")
	void canBeCancelled() throws Exception {
		CompletableFuture<IStatus> result = new CompletableFuture<>();
		JobChangeAdapter impatience = new JobChangeAdapter() {

			@Override
			public void running(IJobChangeEvent event) {
				if (event.getJob().getClass().getSimpleName().equals(JOB)) {
					event.getJob().cancel();
				}
			}

			@Override
			public void done(IJobChangeEvent event) {
				if (event.getJob().getClass().getSimpleName().equals(JOB)) {
					result.complete(event.getResult());
				}
			}
		};
		Job.getJobManager().addJobChangeListener(impatience);
		try {
			create(new ReportPerson().inDialog(dialog -> {
				dialog.year(2023);
				dialog.tickAll();
				dialog.place(folder);
				dialog.press(IDialogConstants.OK_ID);
			}));
			until(result::isDone);
		} finally {
			Job.getJobManager().removeJobChangeListener(impatience);
		}
		assertThat(result.join().matches(IStatus.CANCEL)).isTrue();
		assertThat(files()).isEmpty();
	}
}
