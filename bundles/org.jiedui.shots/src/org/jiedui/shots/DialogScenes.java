/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Pairing;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.deletion.Deletion;
import org.jiedui.ui.references.CandidateDialog;

/** The dialogs that an office meets. */
final class DialogScenes {

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;
	private final Shown shown;
	private final Labels labels = new Labels(Locale.getDefault());

	DialogScenes(Stage stage, Camera camera, Hand hand, Shown shown) {
		this.stage = stage;
		this.camera = camera;
		this.hand = hand;
		this.shown = shown;
	}

	List<Scene> scenes() {
		return List.of(new Scene("new-programme", () -> command("org.jiedui.app.newProgramme", "new-programme")),
				new Scene("delete", this::delete), new Scene("columns", this::columns), new Scene("reference", this::reference),
				new Scene("find-replace", this::findAndReplace),
				new Scene("conflicts", this::conflicts), new Scene("report", this::report),
				new Scene("modules", this::modules), new Scene("preferences", () -> command("org.eclipse.ui.window.preferences", "preferences")),
				new Scene("about", () -> command("org.eclipse.ui.help.aboutAction", "about")));
	}

	private void command(String id, String name) {
		shown.open();
		hand.beginCommand(id);
		picture(name);
	}

	/** With the list, which comes from a job. */
	private void modules() {
		shown.open();
		hand.beginCommand("org.jiedui.ui.modules.show");
		Shell dialog = hand.dialog();
		stage.until("the modules are listed", () -> Hand.every(Table.class, dialog).getFirst().getItemCount() > 0);
		picture("modules");
	}

	/** The pairing of the region: projects and exchanges refer to it. */
	private void delete() {
		OpenBooks books = shown.open();
		EObject pairing = shown.object(JieduiPackage.Literals.PAIRING, 0);
		stage.begin(() -> new Deletion(books.session(), List.of(pairing), stage.window().getShell()).begin());
		picture("delete");
	}

	private void columns() {
		OpenBooks books = shown.open();
		Ledger ledger = shown.catalog().ofProgrammes().getFirst();
		hand.select(books, shown.rows(ledger).getFirst());
		stage.begin(hand.grid()::chooseColumns);
		picture("columns");
	}

	/** With what would be replaced. */
	private void findAndReplace() {
		OpenBooks books = shown.open();
		hand.select(books, shown.object(JieduiPackage.Literals.PROJECT, 0));
		stage.begin(hand.grid().operations()::findAndReplace);
		Shell dialog = hand.dialog();
		stage.act(() -> {
			List<Text> texts = Hand.every(Text.class, dialog);
			texts.getFirst().setText("建设");
			texts.getLast().setText("改扩建");
			Combo scope = Hand.find(Combo.class, dialog).orElseThrow();
			scope.select(scope.getItemCount() - 1);
			scope.notifyListeners(SWT.Selection, new Event());
			dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
		});
		picture("find-replace");
	}

	private void reference() {
		OpenBooks books = shown.open();
		Pairing pairing = (Pairing) shown.object(JieduiPackage.Literals.PAIRING, 0);
		var party = JieduiPackage.Literals.MEMBER__PARTY;
		stage.begin(() -> new CandidateDialog(stage.window().getShell(), labels.label(party), books.candidates(), pairing.getMembers().getFirst(), party,
				true).open());
		picture("reference");
	}

	/** With the programme that is open. */
	private void report() {
		shown.open();
		hand.beginCommand("org.jiedui.ui.report.create");
		picture("report");
	}

	/** Others saved what is being changed here too: the editor hints at it, and a save asks. All is put back afterwards. */
	private void conflicts() {
		OpenBooks books = shown.open();
		Project project = (Project) shown.object(JieduiPackage.Literals.PROJECT, 0);
		hand.select(books, project);
		String name = project.getName();
		Money budget = project.getBudget();
		ObjectId id = stage.ask(() -> books.session().id(project).orElseThrow());
		stage.act(() -> edit(books.session(), project, name + " A", Money.of(1_250_000)));
		elsewhere(books, id, name + " B", Money.of(1_380_000));
		stage.until("the conflict is known", () -> !books.session().clashes().isEmpty());
		hand.activateEditor();
		hand.beginCommand("org.eclipse.ui.file.save");
		try {
			hand.dialog();
			camera.window("conflicts");
		} finally {
			hand.closeDialogs();
			stage.act(books::revert);
			elsewhere(books, id, name, budget);
			stage.rest();
		}
	}

	/** As another office would. */
	private static void elsewhere(OpenBooks books, ObjectId id, String name, Money budget) {
		try (Session other = books.session().workspace().openSession()) {
			other.attach(other.fetch(List.of(id)));
			edit(other, other.find(id).orElseThrow(), name, budget);
			other.save("", null);
		}
	}

	private static void edit(Session session, EObject project, String name, Money budget) {
		var domain = session.editingDomain();
		domain.getCommandStack().execute(SetCommand.create(domain, project, JieduiPackage.Literals.PROGRAMME_RECORD__NAME, name));
		domain.getCommandStack().execute(SetCommand.create(domain, project, JieduiPackage.Literals.PROJECT__BUDGET, budget));
	}

	private void picture(String name) {
		try {
			camera.control(name, hand.dialog());
		} finally {
			hand.closeDialogs();
		}
	}
}
