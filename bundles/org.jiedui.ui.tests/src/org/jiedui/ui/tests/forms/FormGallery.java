/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.forms;

import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanState;
import org.jiedui.model.TaskState;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.forms.DetailForm;
import org.jiedui.ui.forms.FormContext;
import org.jiedui.ui.references.LoadedCandidates;

/** Saves pictures of forms, to be looked at: {@code FormGallery FOLDER LANGUAGE}. */
final class FormGallery {

	private final File folder;
	private final String language;
	private final SampleBooks books;
	private final PlainFindings findings = new PlainFindings();
	private final FormContext context;

	private FormGallery(File folder, String language) {
		this.folder = folder;
		this.language = language;
		Labels labels = new Labels(Locale.of(language));
		books = new SampleBooks();
		ValueFormat format = new ValueFormat(labels, MoneyScale.TEN_THOUSAND);
		context = new FormContext.Builder(books.session, () -> format).findings(findings).navigation(object -> {
		}).candidates(new LoadedCandidates(books.session, labels)).build();
		books.project.setBudget(Money.parse("9500000余"));
		books.task.setState(TaskState.DONE);
	}

	public static void main(String[] arguments) {
		Locale.setDefault(Locale.of(arguments[1]));
		FormGallery gallery = new FormGallery(new File(arguments[0]), arguments[1]);
		gallery.findings.add(gallery.books.project, JieduiPackage.Literals.PROJECT__PLANNED_END, Severity.WARNING, "计划完工已过，项目仍在建");
		gallery.findings.add(gallery.books.project, JieduiPackage.Literals.PROJECT__BUDGET, Severity.ERROR, "总投资小于已拨付资金之和，请核对拨付记录");
		gallery.findings.add(gallery.books.pairing, null, Severity.WARNING, "申报形态与成员推算的形态不一致");
		Map<String, EObject> shown = Map.of("project", gallery.books.project, "pairing", gallery.books.pairing, "task", gallery.books.task,
				"programme", gallery.books.programme);
		shown.forEach((name, object) -> {
			gallery.shoot(name, object, 380, 1000);
			gallery.shoot(name, object, 760, 800);
		});
		gallery.shoot("assist", gallery.books.project, 380, 700, form -> {
			Text place = gallery.find(form.control(), "place", Text.class);
			place.setFocus();
			place.setText("河");
		});
		gallery.shoot("calendar", gallery.books.task, 380, 700, form -> press(gallery.find(form.control(), "due.calendar", Control.class)));
		gallery.shoot("choices", gallery.books.pairing, 380, 700, form -> {
			form.reveal(gallery.books.pairing.getInstruments().getFirst(), null);
			press(gallery.find(form.control(), "areas.open", Control.class));
		});
		gallery.shoot("stages", gallery.books.project, 380, 700, form -> press(gallery.find(form.control(), "stage.open", Control.class)));
		gallery.books.plan.setState(PlanState.FROZEN);
		gallery.shoot("frozen", gallery.books.task, 380, 700);
		gallery.shoot("member", gallery.books.pairing, 380, 500, form -> form.reveal(gallery.books.pairing.getMembers().getFirst(), null));
	}

	private static void press(Control button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	private <T extends Control> T find(Control control, String id, Class<T> type) {
		if (type.isInstance(control) && id.equals(control.getData(DetailForm.ID))) {
			return type.cast(control);
		}
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				T found = find(child, id, type);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private void shoot(String name, EObject object, int width, int height) {
		shoot(name, object, width, height, form -> {
		});
	}

	private void shoot(String name, EObject object, int width, int height, Consumer<DetailForm> work) {
		Display display = Display.getDefault();
		Shell shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		DetailForm form = new DetailForm(shell, context);
		shell.setBounds(0, 0, width, height);
		shell.open();
		form.show(object);
		while (display.readAndDispatch()) {
			// Until the form stands.
		}
		work.accept(form);
		long end = System.currentTimeMillis() + 700;
		while (System.currentTimeMillis() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
		Rectangle bounds = shell.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(new File(folder, name + "-" + language + "-" + width + ".png").getPath(), SWT.IMAGE_PNG);
		image.dispose();
		shell.dispose();
	}
}
