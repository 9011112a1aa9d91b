/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.Village;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.exchange.FileIntakes;

/** The wizard that imports a table: its three pages on a list of projects as an office sends it, and the choice among homonyms. */
final class ImportScenes {

	/** A name that two villages get for the pictures. */
	private static final String HOMONYM = "王庄村";
	private static final String CONTROL = "org.jiedui.ui.id";

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;
	private final Shown shown;

	ImportScenes(Stage stage, Camera camera, Hand hand, Shown shown) {
		this.stage = stage;
		this.camera = camera;
		this.hand = hand;
		this.shown = shown;
	}

	List<Scene> scenes() {
		return List.of(new Scene("import-file", () -> at(0, "import-file")), new Scene("import-columns", () -> at(1, "import-columns")),
				new Scene("import-rows", () -> at(2, "import-rows")), new Scene("import-homonyms", this::homonyms));
	}

	private void at(int page, String name) {
		wizard(page, wizard -> camera.control(name, wizard));
	}

	private void homonyms() {
		wizard(2, wizard -> {
			Predicate<Control> decide = each -> "decide".equals(each.getData(CONTROL));
			stage.until("there are names to be decided", () -> find(wizard, decide).isVisible() && find(wizard, decide).isEnabled());
			stage.begin(() -> press(wizard, decide));
			stage.until("the homonyms are asked about", () -> top() != wizard);
			Shell question = stage.ask(this::top);
			camera.control("import-homonyms", question);
			stage.act(question::close);
		});
	}

	/** What is done with the wizard at a page. */
	private interface Play {
		void on(Shell wizard);
	}

	private void wizard(int page, Play play) {
		shown.open();
		Workspace workspace = stage.service(Books.class).workspace().join();
		List<Village> villages = homonymousVillages(workspace);
		Path file = write(table());
		try {
			stage.begin(() -> stage.service(FileIntakes.class).of(file).orElseThrow().begin(stage.window().getShell(), workspace, List.of(file)));
			Shell wizard = hand.dialog();
			for (int turned = 0; turned < page; turned++) {
				stage.until("the page is complete", () -> next(wizard).isEnabled());
				stage.act(() -> press(wizard, each -> each == next(wizard)));
			}
			if (page > 0) {
				stage.until("there are rows", () -> table(wizard, page).getItemCount() > 0);
				stage.act(() -> selectSomeRow(wizard, page));
			}
			play.on(wizard);
		} finally {
			hand.closeDialogs();
			remove(workspace, villages);
			stage.rest();
		}
	}

	private Shell top() {
		Shell active = stage.window().getShell();
		for (Shell each : stage.display().getShells()) {
			active = each.isVisible() && each.getParent() == active ? each : active;
		}
		return active;
	}

	private static Button next(Shell wizard) {
		return (Button) find(wizard, each -> Integer.valueOf(IDialogConstants.NEXT_ID).equals(each.getData()));
	}

	private static void press(Shell wizard, Predicate<Control> button) {
		find(wizard, button).notifyListeners(SWT.Selection, new Event());
	}

	private static Control find(Composite parent, Predicate<Control> test) {
		for (Control child : parent.getChildren()) {
			Control found = test.test(child) ? child : child instanceof Composite composite ? find(composite, test) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** The table of a page after the first. */
	private static Table table(Shell wizard, int page) {
		return (Table) find(wizard, each -> (page == 1 ? "columns" : "rows").equals(each.getData(CONTROL)) && each.isVisible());
	}

	private static void selectSomeRow(Shell wizard, int page) {
		Table table = table(wizard, page);
		table.setSelection(page == 1 ? 2 : 0);
		table.notifyListeners(SWT.Selection, new Event());
	}

	// ---- the file

	/** Projects that are there with other amounts, new ones, and rows that cannot be imported, below two titles. */
	private String table() {
		List<String> lines = new ArrayList<>();
		lines.add("2024年帮扶项目进展情况表,,,,,,");
		lines.add("单位：万元,,,,,,");
		lines.add("序号,项目名称,总投资,建设地点,开工时间,计划完工,联系电话");
		for (int index = 0; index < 3; index++) {
			Project project = (Project) shown.object(JieduiPackage.Literals.PROJECT, index);
			lines.add(index + 1 + "," + stage.ask(project::getName) + "," + (320 + 45 * index) + ",,2024.3,2024-10-3" + (index % 2) + ",");
		}
		lines.add("4,村卫生室改造,86.5,,2024年4月,2024-11-30,");
		lines.add("5,王庄村茶园道路,120,王庄村,2024.5,2024-12-20,");
		lines.add("6,冷链仓储中心,1.2亿元,,2024年6月上旬,2025-06-30,");
		lines.add("7,小学食堂扩建,待定,,2024-07-01,年底前,");
		lines.add("8,饮水管网,58,,2024-08-15,2024-12-31,");
		lines.add("合计,,12949.5,,,,");
		return String.join("\r\n", lines) + "\r\n";
	}

	private static Path write(String table) {
		try {
			// The pictures show where it lies, so that is always the same.
			Path folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "帮扶资料"));
			return Files.writeString(folder.resolve("2024年项目进展.csv"), table, Charset.forName("GB18030"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	// ---- two villages of one name

	private static List<Village> homonymousVillages(Workspace workspace) {
		List<Village> villages = new ArrayList<>();
		for (String code : List.of("422822103201", "422822106215")) {
			Village village = JieduiFactory.eINSTANCE.createVillage();
			village.setName(HOMONYM);
			village.setCode(code);
			villages.add(village);
		}
		try (Session session = workspace.openSession()) {
			session.editingDomain().getCommandStack().execute(session.add(villages));
			session.save("", null);
		}
		return villages;
	}

	private static void remove(Workspace workspace, List<Village> added) {
		List<String> codes = added.stream().map(Village::getCode).toList();
		try (Session session = workspace.openSession()) {
			List<EObject> villages = session.load(Query.of(JieduiPackage.Literals.VILLAGE)).stream()
					.filter(each -> codes.contains(((Village) each).getCode())).toList();
			session.editingDomain().getCommandStack().execute(session.delete(villages));
			session.save("", null);
		}
	}
}
