/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.jiedui.ui.books.OpenBooks;

/** A report and its figures: how it is added, worked through, and laid beside the ledgers. */
final class EvidenceScenes {

	private static final String COMMANDS = "org.jiedui.evidence.ui.";
	private static final String RECONCILIATION = "org.jiedui.evidence.ui.reconciliation";
	/** With what such reports get wrong: a unit, a share without its base, two dates, a traditional character, a part that is larger than the whole. */
	private static final String REPORT = """
			山海携手共奔富裕路——东湖区建始县结对帮扶综述
			首页 > 新闻 > 正文
			2023年12月31日，记者从建始县乡村振兴局获悉，自结对以来，武汉市东湖区累计投入财政帮扶资金10763万元，其中2021年3522万元、2022年3616万元、2023年3625万元。
			产业协作方面，三年来实施帮扶项目46个，联农带农1.2万户，引导企业投资8793亿元，建成标准化茶园3600亩。
			消费帮扶方面，2023年采购、销售建始县农特产品5898万元，占三年总额的62.5%。
			劳务协作方面，截至2023年11月底，帮助1211名农村劳动力实现就业；截至2023年12月底，累计帮助1248名农村劳动力实现就业，其中脱贫人口745人。
			人才交流方面，選派党政干部12人、专业技术人才86人次到建始县挂职、支教、支医。
			今年45岁的村民李大姐说，茶园离家只有3公里，一天能挣120元。
			版权所有 鄂ICP备05000001号
			""";

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;
	private final Shown shown;

	EvidenceScenes(Stage stage, Camera camera, Hand hand, Shown shown) {
		this.stage = stage;
		this.camera = camera;
		this.hand = hand;
		this.shown = shown;
	}

	List<Scene> scenes() {
		return List.of(new Scene("add-source", this::addSource), new Scene("source", this::source), new Scene("reconciliation", this::reconciliation));
	}

	private void addSource() {
		shown.open();
		Shell dialog = filledDialog();
		camera.control("add-source", dialog);
		hand.closeDialogs();
	}

	private Shell filledDialog() {
		hand.beginCommand(COMMANDS + "addSource");
		Shell dialog = hand.dialog();
		stage.act(() -> {
			List<Button> sides = Hand.every(Button.class, dialog).stream().filter(each -> (each.getStyle() & SWT.RADIO) != 0).toList();
			sides.getFirst().setSelection(false);
			sides.getLast().setSelection(true);
			sides.getLast().notifyListeners(SWT.Selection, new Event());
			Hand.every(Text.class, dialog).stream().filter(each -> (each.getStyle() & SWT.MULTI) != 0 && each.getEditable()).findFirst().orElseThrow()
					.setText(REPORT);
		});
		return dialog;
	}

	/** Some figures are decided, one that does not fit is looked at. */
	private void source() {
		shown.open();
		Shell dialog = filledDialog();
		stage.act(() -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		stage.until("the text is read", () -> editor() != null && !Hand.every(Table.class, Hand.control(editor())).isEmpty());
		List.of("confirm", "confirm", "dispute").forEach(this::command);
		select("8793");
		camera.window("source");
	}

	private IEditorPart editor() {
		IEditorPart active = stage.page().getActiveEditor();
		return active != null && active.getSite().getId().equals(COMMANDS + "source") ? active : null;
	}

	private void command(String name) {
		stage.act(() -> {
			try {
				stage.service(IHandlerService.class).executeCommand(COMMANDS + name, null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private void select(String words) {
		stage.act(() -> {
			StyledText text = Hand.every(StyledText.class, Hand.control(editor())).getFirst();
			text.setCaretOffset(text.getText().indexOf(words) + 1);
			text.notifyListeners(SWT.MouseUp, new Event());
		});
	}

	/** Of what is saved. */
	private void reconciliation() {
		OpenBooks books = shown.open();
		stage.act(() -> books.save("", new NullProgressMonitor()));
		IViewPart view = hand.view(RECONCILIATION);
		stage.until("claims are compared", () -> !Hand.tableItems(view).isEmpty());
		camera.window("reconciliation");
	}
}
