/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Takes the pictures of README and {@code releng/screenshots}: walks through the running workbench as a user would and saves what it shows. Not
 * shipped; {@code releng/run shots} starts the product with this bundle added. Its hands edit a ledger for {@code releng/module-tests} too.
 */
package org.jiedui.shots;
