/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.ledger.LedgerGroup;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.editor.internal.dashboard.TileSources;
import org.jiedui.ui.images.ClassImages;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.settings.Settings;
import org.osgi.framework.FrameworkUtil;

/** Makes the pages of books: an overview for programmes, a page for every ledger of the core, and one for the ledgers of each module. */
final class PageFactory {

	private final IWorkbenchPartSite site;
	private final OpenBooks books;
	private final Navigation navigation;
	private final ImageCache images;

	/** @param container whose life the images of the tabs share */
	PageFactory(IWorkbenchPartSite site, OpenBooks books, Navigation navigation, Composite container) {
		this.site = site;
		this.books = books;
		this.navigation = navigation;
		images = new ImageCache(container);
	}

	List<BooksPage> pages() {
		PageContext page = new PageContext(site, books, site.getService(Settings.class), navigation,
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PageFactory.class)).getDialogSettings());
		LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());
		List<BooksPage> pages = new ArrayList<>();
		boolean register = books.part() == ObjectId.REGISTER;
		if (!register) {
			pages.add(new OverviewPage(page, new KeyNumbers(catalog, site.getService(MetricCatalog.class).metrics(), page.settings().valueFormat()),
					site.getService(TileSources.class).sources(), () -> images.get(Icon.OVERVIEW)));
		}
		for (LedgerGroup group : LedgerCatalog.grouped(register ? catalog.ofRegister() : catalog.ofProgrammes())) {
			List<LedgerPage> ledgers = group.ledgers().stream().map(ledger -> ledgerPage(page, ledger, catalog)).toList();
			pages.add(group.isSingle() ? ledgers.getFirst()
					: new ModulePage(group.label(page.settings().valueFormat().labels()), ledgers, page.arrangement("module." + group.module().getNsPrefix())));
			group.ledgers().stream().filter(PlanPage::shows)
					.forEach(ledger -> pages.add(new ProgressPage(new LedgerContext(page, ledger, catalog), () -> images.get(Icon.CALENDAR))));
		}
		return pages;
	}

	private LedgerPage ledgerPage(PageContext page, Ledger ledger, LedgerCatalog catalog) {
		LedgerContext context = new LedgerContext(page, ledger, catalog);
		Supplier<Image> image = () -> new ClassImages(images).of(ledger.type());
		return PlanPage.shows(ledger) ? new PlanPage(context, image) : new LedgerPage(context, image);
	}
}
