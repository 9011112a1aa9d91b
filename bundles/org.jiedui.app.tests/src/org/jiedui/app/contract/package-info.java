/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What holds for all bundles together: who may see whom, that services come up, that every text is there in both languages. */
package org.jiedui.app.contract;
