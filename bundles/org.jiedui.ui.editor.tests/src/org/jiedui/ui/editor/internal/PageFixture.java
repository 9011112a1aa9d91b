/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.session.Session;
import org.jiedui.core.template.Templates;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.books.LiveFindings;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.forms.DetailForm;
import org.jiedui.ui.grid.ForeignChanges;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.references.ReferenceCandidates;
import org.jiedui.ui.settings.Settings;
import org.mockito.ArgumentCaptor;

/** A page in a shell of its own, over a real session on books in memory. */
final class PageFixture implements AutoCloseable {

	private static final long PATIENCE = 20_000_000_000L;

	final Workspace workspace = MemoryWorkspace.open();
	final Session session = workspace.openSession();
	final OpenBooks books = mock(OpenBooks.class);
	final LiveFindings findings = mock(LiveFindings.class);
	final DialogSettings arrangements = new DialogSettings("editor");
	final Shell shell = new Shell(Display.getDefault());
	final UserPrompts prompts = mock(UserPrompts.class);
	final PageContext context;
	private final ArgumentCaptor<FindingLookup.Listener> listeners = ArgumentCaptor.forClass(FindingLookup.Listener.class);
	Templates templates = new Templates(List.of());
	private final List<Finding> found = new ArrayList<>();

	PageFixture(BooksBuilder builder) {
		builder.addTo(session);
		session.save("", null);
		session.editingDomain().getCommandStack().flush();
		when(books.session()).thenReturn(session);
		when(books.findings()).thenReturn(findings);
		when(books.questions()).thenReturn(new PlainQuestions());
		when(books.candidates()).thenReturn(ReferenceCandidates.NONE);
		when(books.foreignChanges()).thenReturn(ForeignChanges.NONE);
		when(books.roots(any())).thenAnswer(call -> roots(call.getArgument(0)));
		when(books.programme()).thenAnswer(call -> Optional.of(programme()));
		when(findings.all()).thenReturn(found);
		when(findings.findings(any())).thenAnswer(call -> found.stream().filter(each -> each.object() == call.getArgument(0)).toList());
		when(findings.findings(any(), any())).thenReturn(List.of());
		when(findings.worst(any())).thenReturn(Optional.empty());
		IWorkbenchPartSite site = mock(IWorkbenchPartSite.class);
		when(site.getService(IHandlerService.class)).thenReturn(mock(IHandlerService.class));
		when(site.getService(IFocusService.class)).thenReturn(mock(IFocusService.class));
		when(site.getService(UserPrompts.class)).thenReturn(prompts);
		when(site.getService(Templates.class)).thenAnswer(call -> templates);
		when(site.getShell()).thenReturn(shell);
		Settings settings = mock(Settings.class);
		when(settings.valueFormat()).thenReturn(new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.TEN_THOUSAND));
		context = new PageContext(site, books, settings, mock(Navigation.class), arrangements);
		shell.setLayout(new FillLayout());
		shell.setSize(1200, 700);
	}

	private List<EObject> roots(EClass type) {
		return session.resource().getContents().stream().filter(type::isInstance).toList();
	}

	Programme programme() {
		return (Programme) roots(JieduiPackage.Literals.PROGRAMME).getFirst();
	}

	void find(EObject object, EStructuralFeature feature) {
		found.add(new Finding("test", Severity.ERROR, object, feature, "wrong"));
	}

	/** Tells the pages so. */
	void findingsChanged() {
		verify(findings, atLeastOnce()).addListener(listeners.capture());
		listeners.getAllValues().forEach(each -> each.findingsChanged(List.of()));
	}

	LedgerPage ledger(String id) {
		LedgerCatalog catalog = new LedgerCatalog(List.of(JieduiPackage.eINSTANCE));
		LedgerContext ledger = new LedgerContext(context, catalog.find(id).orElseThrow(), catalog);
		return PlanPage.shows(ledger.ledger()) ? new PlanPage(ledger, () -> null) : new LedgerPage(ledger, () -> null);
	}

	/** Makes the controls of a page, and waits until all of it is on the screen. */
	void open(BooksPage page) {
		page.createControls(shell, () -> {
		});
		page.shown();
		shell.open();
		settle();
	}

	/** Whether an input of a form is on the screen. */
	boolean has(String field) {
		return all(shell).anyMatch(each -> field.equals(each.getData(DetailForm.ID)) && each.isVisible() && hasRoom(each));
	}

	/** What a sash folds away stays visible, without room. */
	private static boolean hasRoom(Control control) {
		return Stream.iterate(control, each -> each != null, Control::getParent).noneMatch(each -> each.getSize().x == 0);
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite parent
				? Stream.concat(Stream.of(control), Stream.of(parent.getChildren()).flatMap(PageFixture::all))
				: Stream.of(control);
	}

	/** Whether an input of a form has the focus. */
	boolean isFocus(String field) {
		Control control = Display.getDefault().getFocusControl();
		return control != null && field.equals(control.getData(DetailForm.ID));
	}

	void settle() {
		while (Display.getDefault().readAndDispatch()) {
			// Until nothing is left to do.
		}
	}

	void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("waited in vain");
			}
			if (!Display.getDefault().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	@Override
	public void close() {
		shell.dispose();
		settle();
		session.close();
		workspace.close();
	}
}
