/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.plan.FollowUp;
import org.jiedui.core.plan.FollowUpReader;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.images.ClassImages;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.views.EmptyHint;
import org.jiedui.ui.views.LastQuestion;

/** What is due and overdue, by person or party, and beside it which party has reported which month: of all programmes, as it is saved. */
public final class FollowUpView extends ViewPart {

	/** Identifier of the view. */
	public static final String ID = "org.jiedui.ui.views.followUp";

	private static final int DAYS = 30;
	private static final int[] WEIGHTS = { 51, 49 };
	private static final String BY_PERSON = "byPerson";
	private static final String ONLY_OWN = "onlyOwn";

	private volatile CalmReading changes;
	private final CommitListener commits = (done, objects, origin) -> changes.changed();
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == FollowUpView.this) {
				changes.shown();
			}
		}
	};
	private Text box;
	private EmptyHint duePage;
	private EmptyHint deliveryPage;
	private DueTree due;
	private DeliveryTable deliveries;
	private LastQuestion question;
	private Workspace workspace;
	private FollowUp shown = FollowUp.NOTHING;
	private boolean byPerson;
	private boolean onlyOwn;

	@Override
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		byPerson = state != null && Boolean.TRUE.equals(state.getBoolean(BY_PERSON));
		onlyOwn = state != null && Boolean.TRUE.equals(state.getBoolean(ONLY_OWN));
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 4).applyTo(parent);
		box = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		box.setMessage(Messages.hint);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(box);
		box.addModifyListener(event -> show());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		duePage = new EmptyHint(page(sash), NLS.bind(Messages.empty, DAYS));
		due = new DueTree(duePage.content(), line -> open(line.item()));
		deliveryPage = new EmptyHint(page(sash), Messages.noDeliveries);
		deliveries = new DeliveryTable(deliveryPage.content(),
				(reports, month) -> open(month == null ? reports.plan() : month.period().orElse(reports.plan())));
		sash.setWeights(WEIGHTS);
		tools();
		Books books = getSite().getService(Books.class);
		question = new LastQuestion(books.workspace(), box.getDisplay()::asyncExec, getSite().getService(IWorkbenchSiteProgressService.class)::schedule);
		changes = new CalmReading(box.getDisplay(), () -> !box.isDisposed() && getSite().getPage().isPartVisible(this), this::read);
		getSite().getPage().addPartListener(parts);
		show();
		new Continuation<>(books.workspace()).then(this::opened);
	}

	private static Composite page(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new FillLayout());
		return page;
	}

	private void tools() {
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(toggle(Messages.byParty, ClassImages.descriptor(Literals.PARTY), IAction.AS_RADIO_BUTTON, !byPerson, checked -> byPerson = !checked));
		tools.add(toggle(Messages.byPerson, ClassImages.descriptor(Literals.PERSON), IAction.AS_RADIO_BUTTON, byPerson, checked -> byPerson = checked));
		tools.add(new Separator());
		tools.add(toggle(Messages.onlyOwn, Icon.FILTER.descriptor(), IAction.AS_CHECK_BOX, onlyOwn, checked -> onlyOwn = checked));
		Action refresh = new Action(Messages.refresh) {
			@Override
			public void run() {
				read();
			}
		};
		refresh.setImageDescriptor(Icon.REFRESH.descriptor());
		tools.add(refresh);
	}

	/** Is told what was checked. */
	private interface Choice {
		void take(boolean checked);
	}

	private IAction toggle(String text, ImageDescriptor icon, int style, boolean checked, Choice choice) {
		Action action = new Action(text, style) {
			@Override
			public void run() {
				choice.take(isChecked());
				show();
			}
		};
		action.setImageDescriptor(icon);
		action.setChecked(checked);
		return action;
	}

	private void opened(Workspace open) {
		if (!box.isDisposed()) {
			workspace = open;
			workspace.addListener(commits);
			changes.changed();
		}
	}

	private void read() {
		if (!box.isDisposed()) {
			question.ask(Messages.reading, asked -> new FollowUpReader(asked, new Labels(Locale.getDefault())).read(LocalDate.now(), DAYS), this::show);
		}
	}

	private void show(FollowUp read) {
		if (!box.isDisposed()) {
			shown = read;
			show();
		}
	}

	private void show() {
		DueChoice choice = new DueChoice(byPerson, own(), box.getText());
		List<DueChoice.Group> groups = choice.groups(shown);
		due.show(groups);
		duePage.showEmpty(groups.isEmpty());
		List<FollowUp.Reports> reports = choice.reports(shown);
		deliveries.show(reports);
		deliveryPage.showEmpty(reports.isEmpty());
		long late = groups.stream().mapToLong(DueChoice.Group::overdue).sum();
		long all = groups.stream().mapToLong(group -> group.lines().size()).sum();
		setContentDescription((onlyOwn ? DueText.own(own(), FollowUpSettings.ofWorkspace().names().isEmpty()) + " " : "") + NLS.bind(Messages.summary,
				new Object[] { late, all - late, DAYS, reports.stream().mapToLong(FollowUp.Reports::missing).sum() }));
	}

	/** What the user says that he is called, else the name under which he saves; empty where all are shown. */
	private Set<String> own() {
		if (!onlyOwn) {
			return Set.of();
		}
		Set<String> names = FollowUpSettings.ofWorkspace().names();
		return names.isEmpty() ? Set.of(getSite().getService(Settings.class).author()) : names;
	}

	private void open(ObjectId object) {
		getSite().getService(EditorOpener.class).show(object, null);
	}

	@Override
	public void setFocus() {
		due.viewer().getControl().setFocus();
	}

	@Override
	public void saveState(IMemento state) {
		state.putBoolean(BY_PERSON, byPerson);
		state.putBoolean(ONLY_OWN, onlyOwn);
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		if (workspace != null) {
			workspace.removeListener(commits);
		}
		if (changes != null) {
			changes.cancel();
		}
		if (question != null) {
			question.cancel();
		}
		super.dispose();
	}
}
